import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { COLLECTIONS } from '../../../records/collections'
import { ACTIONS, type Posted } from './actions'
import { checkSignature } from './check-signature'
import { CloudError } from './cloud-error'
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
  /** So many calls, of one step or of all. */
  calls(action?: string): number
  /** The next transactions that come to this step meet a conflict. */
  conflictAt(step: Step, times?: number): void
  close(): Promise<void>
}

/**
 * CloudBase's document database as far as the real SDK needs it, on this machine and in memory; what it takes for
 * granted of the real one stands in README.md here. `transactionMs` is how long a transaction lives.
 */
export async function startCloudbaseEndpoint({ transactionMs = 30_000 } = {}): Promise<CloudbaseEndpoint> {
  const transactions = new Transactions(transactionMs)
  for (const { name } of COLLECTIONS) transactions.documents.create(name)
  const credentials = { secretId: 'test-id', secretKey: 'test-key' }
  const called: string[] = []

  function answer(request: IncomingMessage, body: string): object {
    const posted = JSON.parse(body) as Posted
    called.push(posted.action)
    checkSignature(request, posted, credentials)
    const action = ACTIONS[posted.action]
    if (!action) throw new CloudError('INVALID_ACTION', `${posted.action} is not understood here`)
    if (posted.collectionName && posted.action !== 'database.addCollection') {
      const { collectionName: name } = posted
      if (!transactions.documents.exists(name)) throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', name)
    }
    return action(transactions, posted)
  }

  const server = createServer(async (request, response) => {
    let reply: object
    try {
      reply = answer(request, await readBody(request))
    } catch (error) {
      const code = error instanceof CloudError ? error.code : 'SYS_ERR'
      reply = { code, message: (error as Error).message }
    }
    response.setHeader('content-type', 'application/json; charset=utf-8')
    const requestId = `request-${called.length}`
    const text = JSON.stringify({ requestId, ...reply })
    const fits = Buffer.byteLength(text) <= MOST_BYTES
    response.end(fits ? text : JSON.stringify({ requestId, code: 'RESPONSE_TOO_LARGE', message: 'over 1 MB' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`

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

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
