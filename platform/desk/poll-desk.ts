import { createHmac } from 'node:crypto'
import { Refusal } from '../../contract/errors'
import { DESK } from '../../contract/session/words'
import { deskRequests } from '../../records/desk-request'
import { deskSessions } from '../../records/desk-session'
import { persons } from '../../records/person'
import type { Ports } from '../ports/ports'
import type { Transaction } from '../ports/store'
import type { Knocker } from './ask-for-desk'
import { countKnock } from './count-knock'
import { insertSession, type OpenedSession } from './open-session'
import { hashOf, isSame, splitCode } from './secrets'

export type DeskPoll =
  | { state: 'asked' | 'seen' | 'refused' | 'over' }
  | { state: 'in'; session: Omit<OpenedSession, 'deskId'> & { person: { id: string; name: string } } }

/** How the code on the screen stands; once it was confirmed, the session, for nobody but who asked for the code. */
export async function pollDesk({ store, clock }: Pick<Ports, 'store' | 'clock'>, poll: unknown, { address }: Knocker) {
  const now = clock.now()
  const sent = splitCode(poll)
  const known = sent && (await store.get(deskRequests, sent.id))
  if (!known || !isSame(known.pollHash, hashOf('poll', sent.secret))) {
    const few = await countKnock(store, 'poll', address, DESK.wrongPerMinute, now)
    throw new Refusal(few ? 'desk_code_over' : 'desk_asked_often')
  }
  return store.transact((tx) => answer(tx, sent, now))
}

async function answer(tx: Transaction, sent: { id: string; secret: string }, now: Date): Promise<DeskPoll> {
  const request = await tx.get(deskRequests, sent.id)
  if (!request || request.endsAt <= now.toISOString()) return { state: 'over' }
  const { state, openid, personId, browser, from } = request
  if (!openid || !personId) return { state: state === 'seen' || state === 'refused' ? state : 'asked' }
  const person = await tx.get(persons, personId)
  if (!person?.roles.length) return { state: 'over' }
  // Made from the computer's own secret, so that an answer that got lost on the way is given once more and no second desk.
  const made = { id: request.id, secret: createHmac('sha256', sent.secret).update('token').digest('base64url') }
  const who = { person: { id: personId, name: person.name } }
  if (state === 'taken') {
    const session = await tx.get(deskSessions, made.id)
    if (!session) return { state: 'over' }
    return { state: 'in', session: { token: `${made.id}.${made.secret}`, expiresAt: session.endsAt, ...who } }
  }
  const { token, expiresAt } = await insertSession(tx, openid, { browser, from }, now, made)
  await tx.put(deskRequests, { ...request, state: 'taken' })
  return { state: 'in', session: { token, expiresAt, ...who } }
}
