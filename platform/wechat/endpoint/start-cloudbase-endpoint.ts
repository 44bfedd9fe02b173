import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { COLLECTIONS } from '../../../records/collections'
import { ACTIONS, type Posted } from './actions'
import { checkSignature } from './check-signature'
import { CloudError } from './cloud-error'
import { OpenApi } from './open-api'
import { type PostedCall, readPosted } from './read-posted'
import { Storage, type StorageCall } from './storage'
import { type Step, Transactions } from './transactions'

/** A reply is said to hold about this much. */
const MOST_BYTES = 1024 * 1024

export interface CloudbaseEndpoint {
  /** For the SDK's `serviceUrl`. */
  url: string
  credentials: { secretId: string; secretKey: string }
  /** What the SDK, finding these in the environment, takes for a cloud function's; else it looks for a metadata host. */
  environment: Record<string, string>
  openTransactions(): number
  /** WeChat's server interfaces. */
  openApi: OpenApi
  storage: Storage
  /** What the documents weigh, as text. */
  storedBytes(): number
  /** So many calls, of one step or of all. */
  calls(action?: string): number
  /** The next transactions that come to this step meet a conflict. */
  conflictAt(step: Step, times?: number): void
  close(): Promise<void>
}

/**
 * WeChat cloud's one address as far as the real SDKs need it, on this machine and in memory: the document database, the
 * storage and WeChat's server interfaces; what it takes for granted of the real ones stands in README.md here. `transactionMs` is how long a transaction lives.
 */
export async function startCloudbaseEndpoint({ transactionMs = 30_000 } = {}): Promise<CloudbaseEndpoint> {
  const transactions = new Transactions(transactionMs)
  for (const { name } of COLLECTIONS) transactions.documents.create(name)
  const credentials = { secretId: 'test-id', secretKey: 'test-key' }
  const called: string[] = []

  const openApi = new OpenApi()
  let base = ''
  const storage = new Storage(() => base)

  function answer(call: PostedCall): object | Buffer | undefined {
    if (call.action.startsWith('storage.')) return storage.act(call as StorageCall)
    if (call.action === 'wx.openApi') return openApi.reply(call.apiName ?? '', call.requestData ?? Buffer.alloc(0))
    const posted = call as Posted
    const action = ACTIONS[posted.action]
    if (!action) throw new CloudError('INVALID_ACTION', `${posted.action} is not understood here`)
    if (posted.collectionName && posted.action !== 'database.addCollection') {
      const { collectionName: name } = posted
      if (!transactions.documents.exists(name)) throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', name)
    }
    return action(transactions, posted)
  }

  async function replyTo(request: IncomingMessage): Promise<object | Buffer | undefined> {
    try {
      const call = await readPosted(request)
      called.push(call.action)
      checkSignature(request, call, credentials)
      return answer(call)
    } catch (error) {
      const code = error instanceof CloudError ? error.code : 'SYS_ERR'
      return { code, message: (error as Error).message }
    }
  }

  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/bucket/')) return storage.serve(request, response)
    const reply = await replyTo(request)
    if (reply === undefined) return void request.socket.destroy()
    send(response, reply, `request-${called.length}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const url = `${base}/admin`

  return {
    url,
    credentials,
    environment: {
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-guangzhou',
      SCF_NAMESPACE: 'test-env',
      TCB_ENV: 'test-env',
      TENCENTCLOUD_SECRETID: credentials.secretId,
      TENCENTCLOUD_SECRETKEY: credentials.secretKey,
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    },
    openTransactions: () => transactions.count,
    openApi,
    storage,
    storedBytes: () =>
      COLLECTIONS.flatMap(({ name }) => transactions.documents.all(name, transactions.documents.moment)).reduce(
        (sum, doc) => sum + Buffer.byteLength(JSON.stringify(doc)),
        0,
      ),
    calls: (action) => called.filter((name) => action === undefined || name === action).length,
    conflictAt: (step, times = 1) => {
      for (let time = 0; time < times; time += 1) transactions.planConflict(step)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Bytes for WeChat's interfaces; else JSON, which is said so in exactly these words, by which the SDK tells the two. */
function send(response: ServerResponse, reply: object | Buffer, requestId: string): void {
  if (Buffer.isBuffer(reply)) {
    response.setHeader('content-type', 'application/octet-stream')
    response.end(reply)
    return
  }
  response.setHeader('content-type', 'application/json; charset=utf-8')
  const text = JSON.stringify({ requestId, ...reply })
  const fits = Buffer.byteLength(text) <= MOST_BYTES
  response.end(fits ? text : JSON.stringify({ requestId, code: 'RESPONSE_TOO_LARGE', message: 'over 1 MB' }))
}
