import { ulid } from 'ulid'
import type { Reply } from '../contract/errors'
import { allOperations } from '../local/all-functions'
import { seedOrganisations } from '../local/seeds/organisations'
import { openidOf, seedPersons } from '../local/seeds/persons'
import { personIdOf } from '../platform/person-id'
import type { Store } from '../platform/ports/store'
import { openPostgresStore } from '../platform/postgres/open-store'
import { createServe } from '../platform/serve'
import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { testPorts } from '../platform/testing/test-ports'
import { attendances } from '../records/activity'
import { persons } from '../records/person'
import { runCallers } from './measuring/run-callers'
import type { Figures } from './run'

const PEOPLE = 500
/** So many phones ask at the same time. */
const CALLERS = 25
const MINUTE_MS = 60_000
const START = '2026-03-02T09:00:00+08:00'
const LIYUAN = '440112001010'

/**
 * 500 people scan the host's screen within one minute of the server's clock, 25 at a time, through the real handlers on a
 * PostgreSQL server. `errors` are those who did not get through; `stored` are the check-ins that are there afterwards,
 * `verified` those that are kept as verified by the code.
 */
export async function measure(): Promise<Figures> {
  const server = await startPostgresServer()
  const { store, close } = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: 10 })
  try {
    const ports = testPorts(store, START)
    await seedOrganisations(store)
    await seedPersons(store, ports.clock.now())
    await fillGuests(store)
    const serve = createServe(allOperations, ports)
    const call = (openid: string, operation: string, input: unknown): Promise<Reply<unknown>> =>
      serve({ openid, operation, input, requestId: ulid() })
    const host = openidOf('worker-li')
    const activity = {
      ...{ kind: 'volunteer', title: '清洁家园', words: '', address: '荔园广场', openTo: 'everyone' },
      ...{ from: START, to: '2026-03-02T11:00:00+08:00' },
    }
    const { activityId } = dataOf<{ activityId: string }>(
      await call(host, 'checkin.create-activity', { office: LIYUAN, activity }),
    )
    let begun = 0
    let done = 0
    let errors = 0
    await runCallers(CALLERS, PEOPLE / CALLERS, async () => {
      const number = begun++
      ports.clock.set(new Date(new Date(START).getTime() + (number / PEOPLE) * MINUTE_MS).toISOString())
      const { payload } = dataOf<{ payload: string }>(await call(host, 'checkin.show-activity-code', { activityId }))
      const reply = await call(openidOf(`guest-${number}`), 'checkin.check-in-activity', { activityId, code: payload })
      if (!reply.ok) errors += 1
      done += 1
      if (done % 100 === 0) console.log(`${done} of ${PEOPLE} have scanned`)
    })
    const { rows } = await store.find(attendances, { where: { activityId }, limit: 1000 })
    return {
      ...{ bench: 'activity', errors, stored: rows.length, verified: rows.filter(({ by }) => by === 'code').length },
    }
  } finally {
    await close()
    await server.close()
  }
}

function dataOf<T>(reply: Reply<unknown>): T {
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data as T
}

/** People of one community, as many as scan. */
async function fillGuests(store: Store): Promise<void> {
  for (let from = 0; from < PEOPLE; from += 100) {
    await store.transact(async (tx) => {
      for (let number = from; number < from + 100; number += 1) {
        const openid = openidOf(`guest-${number}`)
        const known = { id: personIdOf(openid), openid, name: '', phone: '', communityCode: LIYUAN }
        await tx.insert(persons, { ...known, roles: [], createdAt: START })
      }
    })
  }
}
