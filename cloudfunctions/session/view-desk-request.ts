import { ROLE_WORDS } from '../../contract/roles'
import { viewDeskRequest as operation } from '../../contract/session/view-desk-request'
import { mutation } from '../../platform/handler'
import { type DeskRequestRecord, deskRequests } from '../../records/desk-request'
import { organisations } from '../../records/organisation'
import { type LoadedRequest, loadRequest, mayOpenDesk, openFor } from './load-request'

interface Seen {
  request: DeskRequestRecord
  offices: string[]
}

/** Whoever looks first has it: from then on the computer says that it was scanned, and nobody else can confirm it. */
export const viewDeskRequest = mutation<typeof operation, LoadedRequest, Seen>({
  operation,
  load: loadRequest,
  may: mayOpenDesk,
  async run({ tx, caller, now }, found) {
    const request = openFor(found, caller, now)
    if (request.state === 'asked') await tx.put(deskRequests, { ...request, state: 'seen', personId: caller.id })
    const known = await tx.getMany(organisations, [...new Set(caller.roles.map(({ office }) => office))])
    const names = new Map(known.map(({ id, shortName }) => [id, shortName]))
    return {
      request,
      offices: caller.roles.map(({ role, office }) => `${names.get(office) ?? ''}${ROLE_WORDS[role]}`),
    }
  },
  present: ({ request: { browser, from, askedAt, number }, offices }, { caller }) => ({
    ...{ name: caller.name, offices, browser, from, askedAt, number },
  }),
})
