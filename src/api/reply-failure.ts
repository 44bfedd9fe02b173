import type { CallError } from '../../contract/errors'

const OFFLINE = '现在没有网络,没能送出去。写好的内容都还在,有信号后再试。'
const UNREADABLE = '系统暂时没能办成,请稍后再试;您写的内容还在。'

/** Why a call did not succeed, in a sentence that says what to do; the only thing that `call` and uploads throw. */
export class CallFailure extends Error {
  constructor(
    /** A code of contract/errors.ts, or `offline`. */
    readonly code: CallError['code'] | 'offline',
    message: string,
    /** Sending the very same thing again may succeed. */
    readonly retryable: boolean,
    /** A sentence for a field of the input, by its path: `place.address`. */
    readonly fields: Record<string, string> = {},
    /** Nothing reached the server, as far as we know. */
    readonly offline = false,
  ) {
    super(message)
    this.name = 'CallFailure'
  }
}

export const offlineFailure = () => new CallFailure('offline', OFFLINE, true, {}, true)

/** An answer that is none: a proxy's page, a function that died. Sending again is safe, as each thing is done once. */
export const unreadableFailure = () => new CallFailure('unavailable', UNREADABLE, true)

export function refusalFailure(error: CallError): CallFailure {
  return new CallFailure(error.code, error.message, error.retryable, error.fields)
}

/** Whatever was thrown, as a failure with a sentence. */
export function toFailure(thrown: unknown): CallFailure {
  return thrown instanceof CallFailure ? thrown : unreadableFailure()
}
