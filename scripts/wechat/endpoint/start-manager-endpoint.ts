import { createServer, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { isSigned } from './check-tc3'
import { type CloudState, emptyState } from './cloud-state'
import { DATABASE_ACTIONS } from './database-actions'
import { FUNCTION_ACTIONS } from './function-actions'
import { Refusal } from './refusal'

export const ENV_ID = 'huangpu-8gu57so0bd9f9e8a'
export const CREDENTIALS = { TENCENTCLOUD_SECRETID: 'test-id', TENCENTCLOUD_SECRETKEY: 'test-key' }

export interface ManagerEndpoint {
  state: CloudState
  /** The names of what was called, in order. */
  calls: string[]
  /** The next call of this name is refused so. */
  failNext(action: string, code: string, message: string): void
  close(): Promise<void>
}

const ACTIONS = { ...DATABASE_ACTIONS, ...FUNCTION_ACTIONS } as unknown as Record<
  string,
  (state: CloudState, posted: object) => object
>

/**
 * Tencent's management interfaces as far as the unmodified @cloudbase/manager-node needs them, on this machine. The SDK
 * knows its hosts by name and speaks TLS; while this runs, the process's own agent for https leads every connection here
 * and leaves the TLS out, so that nothing reaches the network whatever the SDK calls. What it takes for granted: README.md.
 */
export async function startManagerEndpoint(): Promise<ManagerEndpoint> {
  const state = emptyState(ENV_ID)
  const calls: string[] = []
  const failures = new Map<string, Refusal>()

  function answer(request: IncomingMessage, body: string): object {
    const action = String(request.headers['x-tc-action'])
    calls.push(action)
    const { TENCENTCLOUD_SECRETID: id, TENCENTCLOUD_SECRETKEY: key } = CREDENTIALS
    if (!isSigned(request.headers, body, id, key)) throw new Refusal('AuthFailure.SignatureFailure', 'bad signature')
    const planned = failures.get(action)
    failures.delete(action)
    if (planned) throw planned
    const posted = JSON.parse(body) as { EnvId?: string }
    if (posted.EnvId !== undefined && posted.EnvId !== state.envId) {
      throw new Refusal('ResourceNotFound', `[EnvId] ${posted.EnvId} not found`)
    }
    if (action === 'DescribeEnvInfo') return { EnvInfo: { EnvBaseInfo: baseInfo(state.envId) } }
    const known = ACTIONS[action]
    if (!known) throw new Refusal('InvalidAction', `${action} is not understood here`)
    return known(state, posted)
  }

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    let Response: object
    try {
      Response = answer(request, Buffer.concat(parts).toString())
    } catch (error) {
      const { code = 'InternalError', message } = error as Refusal
      Response = { Error: { Code: code, Message: message } }
    }
    response.end(JSON.stringify({ Response: { RequestId: `request-${calls.length}`, ...Response } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const restore = leadHere((server.address() as AddressInfo).port)
  return {
    state,
    calls,
    failNext: (action, code, message) => failures.set(action, new Refusal(code, message)),
    close: () =>
      new Promise((resolve) => {
        restore()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const baseInfo = (EnvId: string) => ({
  EnvId,
  Databases: [{ InstanceId: 'database-of-the-test' }],
  Storages: [{ Bucket: 'bucket-1250000000', AppId: '1250000000' }],
  Functions: [{ Namespace: EnvId }],
})

/** Every https connection of this process goes to a port here, in plain text. Returns what undoes it. */
function leadHere(port: number): () => void {
  const usual = https.globalAgent
  class Here extends https.Agent {
    override createConnection() {
      return connect(port, '127.0.0.1')
    }
  }
  https.globalAgent = new Here()
  return () => {
    https.globalAgent = usual
  }
}
