import type { Caller, Verdict } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { type BroadcastRecord, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { type ReplyRecord, replies } from '../../records/reply'
import { actsFrom, manages } from './may-write'

export interface LoadedReply {
  reply: Stored<ReplyRecord>
  broadcast: BroadcastRecord
}

export async function loadReply(tx: Transaction, replyId: string): Promise<LoadedReply | undefined> {
  const reply = await tx.get(replies, replyId)
  const broadcast = reply && (await tx.get(broadcasts, reply.broadcastId))
  return broadcast && { reply, broadcast }
}

/** Replies are worked on by those at the broadcast's desk; for everybody else they are not there. */
export const mayWorkOn = (caller: Caller, { broadcast }: LoadedReply): Verdict =>
  manages(caller, broadcast) ? true : { code: 'not_found' }

/** The office that the caller acts for there. */
export const deskOffice = (caller: Caller, broadcast: BroadcastRecord): string =>
  actsFrom(caller, broadcast.officePath, 'admin', 'leader') ?? broadcast.office
