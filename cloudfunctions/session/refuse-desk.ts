import { refuseDesk as operation } from '../../contract/session/refuse-desk'
import { mutation } from '../../platform/handler'
import { deskRequests } from '../../records/desk-request'
import { type LoadedRequest, loadRequest, mayOpenDesk, openFor } from './load-request'

/** 不是我. Logged: a QR that somebody passes around is something to know of. */
export const refuseDesk = mutation<typeof operation, LoadedRequest, Record<string, never>>({
  operation,
  load: loadRequest,
  may: mayOpenDesk,
  async run({ tx, caller, now, record }, found) {
    const request = openFor(found, caller, now)
    await tx.put(deskRequests, { ...request, state: 'refused' })
    record({
      subject: `person:${caller.id}`,
      kind: 'desk.refused',
      office: caller.roles[0]?.office ?? '',
      data: { browser: request.browser },
    })
    return {}
  },
  present: (nothing) => nothing,
})
