import { Refusal } from '../../contract/errors'
import type { OrganisationRecord } from '../../records/organisation'
import { DISTRICT } from './rules/levels'

/**
 * A street sends to itself and its communities, the district to itself, its streets and departments. A department that
 * a street needs is called, which gives it a clock and an answer of its own.
 */
export function reaches(from: string, to: OrganisationRecord): boolean {
  if (from === DISTRICT) return ['district', 'street', 'town', 'department'].includes(to.kind)
  return to.id === from || (to.parent === from && ['community', 'village'].includes(to.kind))
}

export function mustReach(from: string, to: OrganisationRecord | undefined): void {
  if (to && reaches(from, to)) return
  throw new Refusal(
    'office_out_of_reach',
    { office: to?.shortName ?? '这个单位' },
    { office: '请从名单里选择承办单位' },
  )
}
