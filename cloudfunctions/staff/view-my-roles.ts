import { ROLE_WORDS } from '../../contract/roles'
import { viewMyRoles as operation } from '../../contract/staff/view-my-roles'
import { query } from '../../platform/handler'
import { readRows } from '../../platform/read-pages'
import { type AppointmentRecord, appointments } from '../../records/appointment'
import { bindingTries } from '../../records/binding-tries'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { minutesToWait } from './rules/next-tries'

interface Found {
  offices: Map<string, OrganisationRecord>
  bound: AppointmentRecord[]
  waitMinutes: number
}

/** The caller's own roles; the roster says since when. */
export const viewMyRoles = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, now }) {
    const bound: AppointmentRecord[] = []
    for await (const line of readRows(store, appointments, { where: { personId: caller.id }, limit: 100 })) {
      if (line.state === 'bound') bound.push(line)
    }
    const wanted = [...new Set(caller.roles.map(({ office }) => office))]
    const offices = new Map((await store.getMany(organisations, wanted)).map((office) => [office.id, office]))
    return { offices, bound, waitMinutes: minutesToWait(await store.get(bindingTries, caller.id), now) }
  },
  present: ({ offices, bound, waitMinutes }, { caller }) => ({
    roles: caller.roles.map(({ role, office }) => {
      const since = bound.find((line) => line.role === role && line.office === office)?.boundAt
      return {
        ...{ roleName: ROLE_WORDS[role], officeName: offices.get(office)?.shortName ?? '' },
        ...(since ? { since } : {}),
      }
    }),
    waitMinutes,
  }),
})
