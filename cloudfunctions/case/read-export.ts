import type { exportCases } from '../../contract/case/export-cases'
import type { ParsedInput } from '../../contract/define-operation'
import { addDays } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { DISTRICT } from './rules/levels'

export const MOST_ROWS = 50_000
const PAGE = 200

type Scope = Partial<Pick<CaseRecord, 'communityCode' | 'streetCode' | 'holderOffice'>>

/** What the caller's roles let them export; an empty scope is the whole district, no scope is nothing. */
export function exportScopes({ roles }: Caller): Scope[] {
  return roles.flatMap(({ role, office }): Scope[] => {
    if (role === 'community_worker') return [{ communityCode: office }]
    if (role === 'department_officer') return [{ holderOffice: office }]
    if (!['dispatcher', 'leader', 'auditor', 'admin'].includes(role)) return []
    return [office === DISTRICT ? {} : { streetCode: office }]
  })
}

/** Pages of cases in the order of their raising, each case once. Throws `too_many_rows` past the cap. */
export async function* readExport(store: Store, scopes: readonly Scope[], input: ParsedInput<typeof exportCases>) {
  const createdAt = { gte: dayStart(input.from), lt: dayStart(addDays(input.to, 1)) }
  const seen = new Set<string>()
  for (const scope of scopes) {
    let after: string | undefined
    do {
      const page = await store.find(cases, {
        where: { ...scope, createdAt },
        order: { field: 'createdAt', direction: 'asc' },
        limit: PAGE,
        ...(after ? { after } : {}),
      })
      const rows = page.rows.filter((record) => fits(record, input) && !seen.has(record.id))
      for (const { id } of rows) seen.add(id)
      if (seen.size > MOST_ROWS) throw new Refusal('too_many_rows')
      yield rows
      after = page.next
    } while (after)
  }
}

const dayStart = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString()

const fits = (record: Stored<CaseRecord>, { category, state, place }: ParsedInput<typeof exportCases>) =>
  (!category || record.category === category) &&
  (!state || record.state === state) &&
  (!place || record.communityCode === place || record.streetCode === place)
