import type { EventRecord } from '../../records/event'
import { type OfficeTallyRecord, officeTallies } from '../../records/office-tally'
import { type WorkingDayRecord, workingDays } from '../../records/working-day'
import type { Store } from '../ports/store'

export const day = (id: string, year = 2026, name = '工作日'): WorkingDayRecord => ({ id, year, working: true, name })

export const event = (subject: string, seq: number, more: Partial<EventRecord> = {}): EventRecord => ({
  id: `${subject}:${String(seq).padStart(8, '0')}`,
  subject,
  seq,
  kind: 'case.raised',
  at: '2026-03-02T01:00:00.000Z',
  day: '2026-03-02',
  by: 'p1',
  office: '',
  data: {},
  requestId: 'r1',
  previousHash: '',
  hash: '',
  pending: [],
  ...more,
})

export const tally = (id: string, raised = 0): OfficeTallyRecord => ({
  id,
  raised,
  answered: 0,
  answeredOnTime: 0,
  confirmed: 0,
  satisfied: 0,
  basically: 0,
  unconfirmed: 0,
  refused: 0,
  withdrawn: 0,
  overdue: 0,
})

export const insertDays = (store: Store, ...docs: WorkingDayRecord[]) =>
  store.transact(async (tx) => {
    for (const doc of docs) await tx.insert(workingDays, doc)
  })

/** Adds one to a tally, made by the first; returns how often the work ran. */
export async function addOne(store: Store, id: string): Promise<number> {
  let ran = 0
  await store.transact(async (tx) => {
    ran += 1
    const stored = await tx.get(officeTallies, id)
    if (stored) await tx.put(officeTallies, { ...stored, raised: stored.raised + 1 })
    else await tx.insert(officeTallies, tally(id, 1))
  })
  return ran
}
