import { listOffices as operation } from '../../contract/directory/list-offices'
import { query } from '../../platform/handler'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { mayAnyone } from './may'

const officeOf = ({ id, shortName, parent }: OrganisationRecord) => ({ code: id, name: shortName, parent })

/** Departments and party branches, for whoever says whom something is for. */
export const listOffices = query<typeof operation, true, OrganisationRecord[][]>({
  operation,
  load: async () => true,
  may: mayAnyone,
  run: ({ store }) =>
    Promise.all(
      (['department', 'branch'] as const).map(
        async (kind) => (await store.find(organisations, { where: { kind }, limit: 1000 })).rows,
      ),
    ),
  present: ([departments = [], branches = []]) => ({
    departments: departments.map(officeOf),
    branches: branches.map(officeOf),
  }),
})
