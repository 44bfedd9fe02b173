import { endAllDesks as operation } from '../../contract/session/end-all-desks'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type DeskSessionRecord, deskSessions } from '../../records/desk-session'
import { readDesks } from './read-desks'

/** All that there were when it was asked. */
export const endAllDesks = mutation<typeof operation, Stored<DeskSessionRecord>[], number, string[]>({
  operation,
  prepare: async ({ ports, caller, now }) => (await readDesks(ports.store, caller.id, now)).map(({ id }) => id),
  load: ({ tx, prepared }) => tx.getMany(deskSessions, prepared),
  may: () => true,
  async run({ tx, caller, record }, desks) {
    for (const { id, version } of desks) {
      await tx.remove(deskSessions, id, version)
      record({ subject: `person:${caller.id}`, kind: 'desk.ended', data: { deskId: id } })
    }
    return desks.length
  },
  present: (ended) => ({ ended }),
})
