import { listOffices as operation } from '../../contract/staff/list-offices'
import { INVITATION_DAYS } from '../../contract/staff/words'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { staffRules } from '../../records/staff-rules'
import { keepsWithin, mayKeep, maySetRules, withinOf } from './may'
import { rolesOf } from './rules/office-roles'

/** Every office there is, by id. */
export async function readOffices(store: Store): Promise<Map<string, OrganisationRecord>> {
  const all = new Map<string, OrganisationRecord>()
  for await (const office of readRows(store, organisations, { limit: 500 })) all.set(office.id, office)
  return all
}

export const invitationDays = async (store: Store) =>
  (await store.get(staffRules, 'district'))?.invitationDays ?? INVITATION_DAYS

/** The offices to choose from. */
export const listOffices = query<
  typeof operation,
  true,
  { offices: Map<string, OrganisationRecord>; invitationDays: number }
>({
  operation,
  load: async () => true,
  may: mayKeep,
  run: async ({ store }) => ({ offices: await readOffices(store), invitationDays: await invitationDays(store) }),
  present: ({ offices, invitationDays: days }, { caller }) => ({
    offices: [...offices.values()]
      .filter((office) => keepsWithin(caller, withinOf(office)))
      .map(({ id, shortName, parent, kind }) => ({
        ...{ code: id, name: shortName, above: offices.get(parent)?.shortName ?? '', roles: rolesOf(kind) },
      })),
    invitationDays: days,
    setsDays: maySetRules(caller) === true,
  }),
})
