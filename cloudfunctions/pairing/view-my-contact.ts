import type { OutputData } from '../../contract/define-operation'
import { viewMyContact as operation } from '../../contract/pairing/view-my-contact'
import { query } from '../../platform/handler'
import { contactPoints } from '../../records/contact-point'
import { type Named, readNamed } from './names'

const MOST = 20

/** 我的联系党员: of the caller's own links alone. */
export const viewMyContact = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller }) {
    const { rows } = await store.find(contactPoints, { where: { linkedIds: { contains: caller.id } }, limit: MOST })
    const named = await readNamed(store, rows)
    return {
      contacts: rows.map(({ id, kind, title, communityCode, memberId, standInId, lastVisitAt, nextVisitOn }) => {
        const member = reachable(named, memberId)
        const standIn = reachable(named, standInId)
        return {
          ...{ pointId: id, kind, title, communityName: named.place(communityCode) },
          ...(member ? { member } : {}),
          ...(standIn ? { standIn } : {}),
          ...(lastVisitAt ? { lastVisitAt } : {}),
          ...(nextVisitOn ? { nextVisitOn } : {}),
        }
      }),
    }
  },
  present: (found) => found,
})

function reachable(named: Named, id: string | undefined) {
  const found = named.person(id)
  return found && { name: found.name, branch: found.branch, phone: found.phone }
}
