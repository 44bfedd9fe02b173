import type { Reply } from '../../contract/errors'
import type { AnyHandler, TimedJob } from '../handler'
import { settlePhoto } from '../photo-check/settle-photo'
import type { Ports } from '../ports/ports'
import { runJobs } from '../run-jobs'
import { createServe, type Serve } from '../serve'
import { cloudCaller } from './cloud-sdk'
import { isPhotoPush, readPhotoVerdict } from './read-photo-verdict'
import { wechatPorts } from './wechat-ports'

interface FunctionParts {
  operations: readonly AnyHandler[]
  timers: readonly TimedJob[]
}
/** What WeChat cloud passes in: a call's data, a timer's notice, or a message that WeChat pushes. */
type CloudEvent = Record<string, unknown>

/**
 * The `main` of a deployed function: a phone's call, or the timer's tick. Who calls is WeChat's word, read once at the
 * entry, since it lives in the process and the next call changes it. A timer has no openid, so a phone that says it is
 * one is served as a call. A pushed message may carry an openid; it is believed for its trace, which WeChat alone was
 * given, and never when a phone's call brings it.
 */
export function serveOnWechat(
  { operations, timers }: FunctionParts,
  ports: () => Ports = wechatPorts,
): (event: CloudEvent) => Promise<Reply<unknown> | 'success'> {
  let serve: Serve | undefined
  return async (event) => {
    const { openid, source } = await cloudCaller()
    if (!openid && event.Type === 'Timer') return { ok: true, data: { done: await runJobs(timers, ports()) } }
    if (isPhotoPush(event) && !/^wx_(client|devtools)/.test(source ?? '')) {
      const verdict = readPhotoVerdict(event)
      if (verdict) await settlePhoto(ports(), String(event.trace_id ?? ''), verdict)
      return 'success'
    }
    serve ??= createServe(operations, ports())
    const { operation, input, requestId, queuedAt } = event
    return serve({ openid, operation, input, requestId, queuedAt })
  }
}
