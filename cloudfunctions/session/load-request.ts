import { Refusal } from '../../contract/errors'
import { hashOf, isSame, splitCode } from '../../platform/desk/secrets'
import type { Caller, Verdict } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type DeskRequestRecord, deskRequests } from '../../records/desk-request'

/** The request behind a scanned code, or nothing where the code is wrong. */
export async function loadRequest({ tx, input }: { tx: Transaction; input: { code: string } }) {
  const sent = splitCode(input.code)
  const request = sent && (await tx.get(deskRequests, sent.id))
  return request && isSame(request.codeHash, hashOf('code', sent.secret)) ? request : ('none' as const)
}
export type LoadedRequest = Stored<DeskRequestRecord> | 'none'

/** Everybody beyond resident. */
export const mayOpenDesk = (caller: Caller): Verdict => (caller.roles.length > 0 ? true : { code: 'desk_staff_only' })

/** Still to be decided, and by nobody else; one sentence for all that it may not be, so that nothing is learnt by trying. */
export function openFor(request: LoadedRequest, caller: Caller, now: Date): Stored<DeskRequestRecord> {
  const open =
    request !== 'none' &&
    request.endsAt > now.toISOString() &&
    (request.state === 'asked' || (request.state === 'seen' && request.personId === caller.id))
  if (!open) throw new Refusal('desk_code_over')
  return request
}
