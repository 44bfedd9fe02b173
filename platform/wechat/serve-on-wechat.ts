import type { Reply } from '../../contract/errors'
import type { AnyHandler, TimedJob } from '../handler'
import type { Ports } from '../ports/ports'
import { runJobs } from '../run-jobs'
import { createServe, type Serve } from '../serve'
import { wechatPorts } from './wechat-ports'
import { wxSdk } from './wx-sdk'

interface FunctionParts {
  operations: readonly AnyHandler[]
  timers: readonly TimedJob[]
}
/** What WeChat cloud passes in: a call's data, or a timer's notice. */
type CloudEvent = Record<string, unknown>

/**
 * The `main` of a deployed function: a phone's call, or the timer's tick. Who calls is WeChat's word (getWXContext),
 * read once at the entry, since it lives in the process and the next call changes it. A timer has no openid, so a
 * phone that says it is one is served as a call.
 */
export function serveOnWechat(
  { operations, timers }: FunctionParts,
  ports: () => Ports = wechatPorts,
): (event: CloudEvent) => Promise<Reply<unknown>> {
  let serve: Serve | undefined
  return async (event) => {
    const { OPENID: openid } = (await wxSdk()).getWXContext()
    if (!openid && event.Type === 'Timer') return { ok: true, data: { done: await runJobs(timers, ports()) } }
    serve ??= createServe(operations, ports())
    const { operation, input, requestId, queuedAt } = event
    return serve({ openid: openid === undefined ? undefined : String(openid), operation, input, requestId, queuedAt })
  }
}
