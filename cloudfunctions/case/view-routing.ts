import { viewRouting as operation } from '../../contract/case/view-routing'
import { query } from '../../platform/handler'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { ROUTING_ID, type RoutingRecord, routing } from '../../records/routing'
import { isDistrictAdmin } from './district-admin'
import { namedIn } from './routing-offices'

interface Found {
  row: RoutingRecord | undefined
  named: OrganisationRecord[]
  departments: OrganisationRecord[]
}
const nameOf = ({ id, shortName }: OrganisationRecord) => ({ id, name: shortName })

/** The rules as they hold now; a street's admin and the dispatchers may know by what their cases come. */
export const viewRouting = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store }) {
    const row = await store.get(routing, ROUTING_ID)
    const [named, departments] = await Promise.all([
      store.getMany(organisations, namedIn(row?.rules ?? [])),
      store.find(organisations, { where: { kind: 'department' }, limit: 200 }),
    ])
    return { row, named, departments: departments.rows }
  },
  present: ({ row, named, departments }, { caller }) => ({
    edition: row?.edition ?? 0,
    rules: row?.rules ?? [],
    names: named.map(nameOf),
    departments: departments.map(nameOf),
    mayEdit: isDistrictAdmin(caller.roles),
  }),
})
