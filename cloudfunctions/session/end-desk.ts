import { endDesk as operation } from '../../contract/session/end-desk'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type DeskSessionRecord, deskSessions } from '../../records/desk-session'

/** The computer's next call is refused. Somebody else's is as if it were not there. */
export const endDesk = mutation<typeof operation, Stored<DeskSessionRecord>, Record<string, never>>({
  operation,
  load: ({ tx, input }) => tx.get(deskSessions, input.deskId),
  may: (caller, { personId }) => (personId === caller.id ? true : { code: 'not_found' }),
  async run({ tx, caller, record }, desk) {
    await tx.remove(deskSessions, desk.id, desk.version)
    record({ subject: `person:${caller.id}`, kind: 'desk.ended', data: { deskId: desk.id } })
    return {}
  },
  present: (nothing) => nothing,
})
