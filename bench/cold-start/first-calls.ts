import { ulid } from 'ulid'
import { OPERATIONS } from '../../contract/operations'
import { CHECK_KEYS, OF_TIMER, ofFunction, ofPhone, tickEvent } from '../../e2e/wechat/functions/cloud-environment'
import { openSession } from '../../platform/desk/open-session'
import type { CloudbaseEndpoint } from '../../platform/wechat/endpoint/start-cloudbase-endpoint'
import { wechatPorts } from '../../platform/wechat/wechat-ports'

export interface FirstCall {
  event: object
  environment: Record<string, string>
}

const SOMEBODY = 'o-somebody-new'

/**
 * What wakes each function, with what the cloud sets for it: a phone's question, a browser's that is signed in, and for
 * the clock its tick. All of them ask the database, at the least who it is that calls.
 */
export async function firstCalls(
  names: readonly string[],
  endpoint: CloudbaseEndpoint,
): Promise<Map<string, FirstCall>> {
  Object.assign(process.env, endpoint.environment, {
    TCB_ENV: endpoint.environment.SCF_NAMESPACE,
    DATA_KEYS: CHECK_KEYS,
  })
  const { token } = await openSession(wechatPorts().store, SOMEBODY, { browser: '', staffOnly: false }, new Date())
  const calls = names.map((name): [string, FirstCall] => {
    const own = (more: Record<string, string>) => ({ ...ofFunction(name, endpoint), ...more })
    if (name === 'clock') return [name, { event: tickEvent(), environment: own(OF_TIMER) }]
    if (name === 'http') return [name, { event: browserAsks(token), environment: own({}) }]
    return [name, { event: question(name), environment: own(ofPhone(SOMEBODY)) }]
  })
  return new Map(calls)
}

/** One that needs no input, where the channel has one. */
function question(channel: string): object {
  const queries = OPERATIONS.filter(({ name, kind }) => kind === 'query' && name.startsWith(`${channel}.`))
  const asked = queries.find(({ input }) => input.safeParse({}).success) ?? queries[0]
  return { operation: asked?.name, input: {}, requestId: ulid() }
}

const browserAsks = (token: string) => ({
  ...{ httpMethod: 'POST', path: '/api/call', headers: { Authorization: `Bearer ${token}` } },
  body: JSON.stringify(question('case')),
})
