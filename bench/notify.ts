import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPostgresStore } from '../platform/postgres/open-store'
import { readRows } from '../platform/read-pages'
import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { deliveries } from '../records/delivery'
import { messages } from '../records/message'
import { startCountingEndpoint } from './notify/counting-endpoint'
import { EACH, PEOPLE, QUEUED_AT, queueAll } from './notify/queued'
import type { Figures } from './run'

const QUEUED = PEOPLE * EACH
/** The sender is killed when so many have arrived. */
const KILLED_AT = [0.2, 0.45, 0.7].map((part) => Math.round(QUEUED * part))
/** Each start is so much later, so that what the killed one had in hand is over. */
const LATER_MS = 2 * 60_000

/**
 * 10,000 messages are queued and one sender sends them, killed (SIGKILL) three times on the way. `twice` is counted by a
 * stand-in for WeChat; `lost` is what neither arrived nor is known not to have, with its message in the app's inbox.
 */
export async function measure(): Promise<Figures> {
  const server = await startPostgresServer()
  const { store, close } = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: 4 })
  const endpoint = await startCountingEndpoint()
  try {
    console.log(`queueing ${QUEUED}`)
    await queueAll(store)
    let start = 0
    const sender = (): ChildProcess =>
      spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'notify', 'send-until-quiet.ts')], {
        env: {
          ...process.env,
          ...{ DATABASE_URL: server.databaseUrl, ENDPOINT: endpoint.url },
          NOW: new Date(Date.parse(QUEUED_AT) + LATER_MS * start++).toISOString(),
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      })
    for (const at of KILLED_AT) {
      const killed = sender()
      while (endpoint.arrived.size < at && killed.exitCode === null) await sleep(5)
      if (killed.exitCode !== null) throw new Error('the sender ended before it could be killed')
      killed.kill('SIGKILL')
      await once(killed, 'exit')
      await sleep(300)
      console.log(`killed after ${endpoint.arrived.size} of ${QUEUED}`)
    }
    // The last one begins when every lease is over, and ends when nothing is left to do.
    const [code] = await once(sender(), 'exit')
    if (code !== 0) throw new Error(`the last sender ended with ${code}`)
    const twice = [...endpoint.arrived.values()].filter((times) => times > 1).length
    let lost = 0
    let unsure = 0
    for await (const { id, state } of readRows(store, deliveries, { limit: 1000 })) {
      if (state === 'unsure') unsure += 1
      const arrived = endpoint.arrived.has(id)
      const otherwise = ['unsure', 'unsent'].includes(state) && (await store.get(messages, id)) !== undefined
      if (!arrived && !otherwise) lost += 1
    }
    return {
      bench: 'notify',
      queued: QUEUED,
      killed: KILLED_AT.length,
      lost,
      twice,
      unsure,
      arrived: endpoint.arrived.size,
    }
  } finally {
    await endpoint.close()
    await close()
    await server.close()
  }
}
