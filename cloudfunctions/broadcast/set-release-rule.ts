import { setReleaseRule as operation } from '../../contract/broadcast/set-release-rule'
import { mutation } from '../../platform/handler'
import { releaseRules } from '../../records/broadcast'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { actsFrom, writesFor } from './may-write'

const pathTo = ({ id, path }: OrganisationRecord) => [...path, id]

/** Its own admins or the level above decide whether one person is enough; the log keeps who and when. */
export const setReleaseRule = mutation<typeof operation, OrganisationRecord, boolean>({
  operation,
  load: ({ tx, input }) => tx.get(organisations, input.office),
  may: (caller, office) => (writesFor(caller, pathTo(office)) ? true : { code: 'not_found' }),
  async run({ tx, input, caller, record: log }, office) {
    const { onePersonMayRelease } = input
    const row = await tx.get(releaseRules, office.id)
    if (row) await tx.put(releaseRules, { ...row, onePersonMayRelease })
    else await tx.insert(releaseRules, { id: office.id, onePersonMayRelease })
    log({
      ...{ subject: `office:${office.id}`, kind: 'broadcast.release_rule_set' },
      ...{ office: actsFrom(caller, pathTo(office), 'admin') ?? '', data: { onePersonMayRelease } },
    })
    return onePersonMayRelease
  },
  present: (onePersonMayRelease, { input }) => ({ office: input.office, onePersonMayRelease }),
})
