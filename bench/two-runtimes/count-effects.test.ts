import { ulid } from 'ulid'
import type { Reply } from '../../contract/errors'
import { allOperations, allTimers } from '../../local/all-functions'
import { seedOrganisations } from '../../local/seeds/organisations'
import { openidOf, seedPersons } from '../../local/seeds/persons'
import { type OpenedStore, openPostgresStore } from '../../platform/postgres/open-store'
import { runJobs } from '../../platform/run-jobs'
import { createServe } from '../../platform/serve'
import { pgliteTemplate } from '../../platform/store-suite/pglite-template'
import { testPorts } from '../../platform/testing/test-ports'
import { countEffects } from './count-effects'
import { type Acknowledged, STEPS } from './live-case'

let opened: OpenedStore
let calls: Acknowledged[]

/** One case from the first word to the last, with one consent, and the timers run to their end. */
beforeEach(async () => {
  opened = await openPostgresStore({ memory: true, loadDataDir: await pgliteTemplate() })
  const ports = testPorts(opened.store)
  await seedOrganisations(opened.store)
  await seedPersons(opened.store, ports.clock.now())
  const serve = createServe(allOperations, ports)
  const said = [{ template: 'case_progress', word: 'accept' }]
  const resident = openidOf('resident-chen')
  await serve({ openid: resident, operation: 'notify.keep-consents', input: { said }, requestId: ulid() })
  calls = []
  let caseId = ''
  for (const { by, operation, input, event, entry } of STEPS) {
    const requestId = ulid()
    const openid = by === 'resident' ? resident : openidOf('worker-li')
    const reply = (await serve({ openid, operation, input: input(caseId, 0), requestId })) as Reply<{ caseId: string }>
    if (!reply.ok) throw new Error(reply.error.message)
    caseId = reply.data.caseId
    calls.push({ requestId, caseId, event, ...(entry ? { entry } : {}) })
  }
  await runJobs(allTimers, ports)
})
afterEach(() => opened.close())

const count = () => countEffects(opened.db, calls, 1)
const doctor = (sql: string) => opened.db.query(sql)

test('a database in which everything was done once is counted as such', async () => {
  expect(await count()).toEqual({ lost: 0, twice: 0 })
})

describe('lost 1', () => {
  test.each([
    ['an acknowledged call whose event is gone', `DELETE FROM events WHERE doc->>'kind' = 'case.taken_on'`],
    [
      'an acknowledged call whose entry is not in the case',
      `UPDATE cases SET doc = jsonb_set(doc, '{entries}', (doc->'entries') - 2)`,
    ],
    [
      'an answer that the resident was not told of',
      `DELETE FROM messages WHERE doc->>'kind' = 'case.answered' AND doc->>'as' = 'reporter'`,
    ],
    [
      'a case that the tally left out',
      `UPDATE office_tallies SET doc = jsonb_set(doc, '{raised}', '0') WHERE id = '440112'`,
    ],
    [
      'a consent that nothing was sent for',
      `UPDATE deliveries SET doc = jsonb_set(doc, '{state}', '"unsent"') WHERE doc->>'state' = 'sent'`,
    ],
  ])('%s', async (_, sql) => {
    await doctor(sql)
    expect(await count()).toEqual({ lost: 1, twice: 0 })
  })
})

describe('twice 1', () => {
  test.each([
    [
      'a call that is in the log of two cases',
      `INSERT INTO events SELECT 'again', 1, jsonb_set(doc, '{subject}', '"case:2"') FROM events WHERE doc->>'kind' = 'case.taken_on'`,
    ],
    [
      'an entry that was written again',
      `UPDATE cases SET doc = jsonb_set(doc, '{entries}', (doc->'entries') || (doc->'entries'->2))`,
    ],
    [
      'an answer that the resident was told of again',
      `INSERT INTO messages SELECT 'again', 1, doc FROM messages WHERE doc->>'kind' = 'case.answered' AND doc->>'as' = 'reporter'`,
    ],
    [
      'a case that a tally counted again',
      `UPDATE office_tallies SET doc = jsonb_set(doc, '{raised}', '2') WHERE id = '440112'`,
    ],
    [
      'a consent that was counted again',
      `UPDATE consents SET doc = jsonb_set(doc, '{left}', '1') WHERE doc->>'template' = 'case_progress'`,
    ],
  ])('%s', async (_, sql) => {
    await doctor(sql)
    expect(await count()).toEqual({ lost: 0, twice: 1 })
  })
})

test('a call that was acknowledged and is nowhere is lost', async () => {
  calls.push({ requestId: ulid(), caseId: '26030200000000', event: 'case.raised', entry: 'raised' })
  expect(await count()).toEqual({ lost: 1, twice: 0 })
})
