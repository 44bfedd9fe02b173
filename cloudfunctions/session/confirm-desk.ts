import { Refusal } from '../../contract/errors'
import { confirmDesk as operation } from '../../contract/session/confirm-desk'
import { mutation } from '../../platform/handler'
import { deskRequests } from '../../records/desk-request'
import { type LoadedRequest, loadRequest, mayOpenDesk, openFor } from './load-request'

/** The computer gets its session with its next question; the phone never sees a token. */
export const confirmDesk = mutation<typeof operation, LoadedRequest, string>({
  operation,
  load: loadRequest,
  may: mayOpenDesk,
  async run({ tx, caller, now, record }, found) {
    const request = openFor(found, caller, now)
    // Nobody confirms what they have not been shown.
    if (request.state !== 'seen') throw new Refusal('desk_code_over')
    await tx.put(deskRequests, { ...request, state: 'confirmed', openid: caller.openid })
    record({
      subject: `person:${caller.id}`,
      kind: 'desk.confirmed',
      office: caller.roles[0]?.office ?? '',
      data: { deskId: request.id, browser: request.browser },
    })
    return request.browser
  },
  present: (browser) => ({ browser }),
})
