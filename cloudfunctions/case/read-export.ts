import type { exportCases } from '../../contract/case/export-cases'
import type { ParsedInput } from '../../contract/define-operation'
import { addDays, startOfDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import type { Store } from '../../platform/ports/store'
import { readPages } from '../../platform/read-pages'
import { calls } from '../../records/call'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { type Scope, scopesWithin } from './export-scopes'

export const MOST_ROWS = 50_000
const PAGE = 200

type Input = ParsedInput<typeof exportCases>
type Found = Stored<CaseRecord>

/** Pages of cases, each case once, of each scope in the order of their raising. Throws `too_many_rows` past `most`. */
export async function* readExport(
  store: Store,
  scopes: readonly Scope[],
  input: Input,
  most = MOST_ROWS,
): AsyncGenerator<Found[]> {
  const seen = new Set<string>()
  for (const scope of await scopesWithin(store, scopes, input.place)) {
    for await (const page of scope.by === 'place' ? atPlace(store, scope, input) : calledTo(store, scope, input)) {
      const rows = page.filter((record) => fits(record, input) && !seen.has(record.id))
      for (const { id } of rows) seen.add(id)
      if (seen.size > most) throw new Refusal('too_many_rows')
      yield rows
    }
  }
}

function atPlace(store: Store, { place }: Scope & { by: 'place' }, { from, to }: Input): AsyncGenerator<Found[]> {
  const createdAt = { gte: dayStart(from), lt: dayStart(addDays(to, 1)) }
  const order = { field: 'createdAt', direction: 'asc' } as const
  return readPages(store, cases, { where: { ...place, createdAt }, order, limit: PAGE })
}

/** A case's number begins with its day, so a department's calls lie in the order of the cases' days. */
async function* calledTo(
  store: Store,
  { office }: Scope & { by: 'call' },
  { from, to }: Input,
): AsyncGenerator<Found[]> {
  const caseId = { gte: numberDay(from), lt: numberDay(addDays(to, 1)) }
  const order = { field: 'caseId', direction: 'asc' } as const
  for await (const page of readPages(store, calls, { where: { office, caseId }, order, limit: PAGE })) {
    yield await store.getMany(cases, [...new Set(page.map((call) => call.caseId))])
  }
}

const dayStart = (day: string) => startOfDay(day).toISOString()
/** 2026-03-02 → 260302 */
const numberDay = (day: string) => day.slice(2).replaceAll('-', '')

const fits = (record: Found, { category, state, place }: Input) =>
  (!category || record.category === category) &&
  (!state || record.state === state) &&
  (!place || record.communityCode === place || record.streetCode === place)
