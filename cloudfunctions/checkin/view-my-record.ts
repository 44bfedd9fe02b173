import type { RecordLine } from '../../contract/checkin/view-my-record'
import { viewMyRecord as operation } from '../../contract/checkin/view-my-record'
import type { OutputData } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import { BadCursor, type Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { type AttendanceRecord, attendances } from '../../records/activity'
import { cases } from '../../records/case'
import { type VisitRecord, visits } from '../../records/visit'
import { attendanceLines } from './attendance-lines'
import { isSolved, visitLines, wasMade } from './record-lines'
import { mergeNewest, readMark, type Shown } from './rules/merge-newest'

const PAGE = 20

/** The caller's own, and nobody else's: there is no input that could name another. */
export const viewMyRecord = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: () => true,
  run: async ({ store, caller, input: { after } }) => ({
    ...(await recordPage(store, caller.id, after)),
    ...(after ? {} : { cameOfIt: await cameOfIt(store, caller.id) }),
  }),
  present: (found) => found,
})

/** Visits and activities as one list: each is read from its own index, by its own cursor. */
async function recordPage(store: Store, personId: string, after: string | undefined) {
  const mark = readMark(after)
  if (!mark) throw new BadCursor('not a place in a service record')
  const [ofVisits, ofActivities] = mark
  const from = ({ after: cursor }: Shown) => ({
    ...{ order: { field: 'at', direction: 'desc' } as const, limit: PAGE },
    ...(cursor ? { after: cursor } : {}),
  })
  const [made, been] = await Promise.all([
    store.find(visits, { where: { memberId: personId }, ...from(ofVisits) }),
    store.find(attendances, { where: { personId }, ...from(ofActivities) }),
  ])
  const { rows, mark: next } = mergeNewest({ shown: ofVisits, page: made }, { shown: ofActivities, page: been })
  return { lines: await linesOf(store, personId, rows), ...(next ? { next } : {}) }
}

const isVisit = (row: VisitRecord | AttendanceRecord): row is VisitRecord => 'memberId' in row

async function linesOf(store: Store, personId: string, rows: (VisitRecord | AttendanceRecord)[]) {
  const been = rows.filter((row): row is AttendanceRecord => !isVisit(row))
  const [made, attended] = await Promise.all([
    visitLines(store, personId, rows.filter(isVisit).filter(wasMade)),
    attendanceLines(store, been),
  ])
  const lines: RecordLine[] = [...made, ...attended]
  return lines.sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** One person's visits are few: what came of them is counted when it is asked for, and stored nowhere. */
async function cameOfIt(store: Store, memberId: string): Promise<{ cases: number; solved: number }> {
  const ids = new Set<string>()
  for await (const { caseIds } of readRows(store, visits, { where: { memberId }, limit: 500 })) {
    for (const id of caseIds) ids.add(id)
  }
  const raised = await store.getMany(cases, [...ids])
  return { cases: raised.length, solved: raised.filter(isSolved).length }
}
