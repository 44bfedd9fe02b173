/** The options that every asynchronous API of WeChat takes. */
export interface Callbacks {
  success?(result: unknown): void
  fail?(error: unknown): void
  complete?(result: unknown): void
}
export type Options = Callbacks & Record<string, unknown>
type Api = (options?: Options) => unknown

/** WeChat's failure: an object with errMsg, not an Error. */
export class ApiFailure extends Error {
  constructor(
    readonly errMsg: string,
    readonly errCode = -1,
  ) {
    super(errMsg)
  }
}

/**
 * An API in WeChat's manner: answers later, through success/fail/complete when given, else through a promise.
 * `toApp` makes the answer one of the app's own objects.
 */
export function asynchronous(
  name: string,
  toApp: (value: unknown) => unknown,
  work: (options: Record<string, unknown>) => unknown,
): Api {
  return (options = {}) => {
    const answer = Promise.resolve()
      .then(() => work(options))
      .then((result) => toApp({ errMsg: `${name}:ok`, ...(result as object) }))
      .catch((error) => {
        const errMsg = error?.errMsg ?? `${name}:fail ${error?.message ?? error}`
        throw toApp({ errMsg, errCode: error.errCode ?? -1 })
      })
    if (!options.success && !options.fail && !options.complete) return answer
    answer.then(
      (result) => {
        options.success?.(result)
        options.complete?.(result)
      },
      (error) => {
        options.fail?.(error)
        options.complete?.(error)
      },
    )
    return undefined
  }
}
