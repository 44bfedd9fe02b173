import { DESK } from '../../contract/session/words'
import { type DeskSessionRecord, deskSessions } from '../../records/desk-session'
import { personIdOf } from '../person-id'
import type { Store, Transaction } from '../ports/store'
import { hashOf, newId, newSecret } from './secrets'

/** What is opened: shown in the person's own list, and how long it lasts. */
export interface SessionKind {
  browser: string
  from?: string
  staffOnly?: boolean
  hours?: number
  /** 0: no end for want of calls. */
  idleMinutes?: number
}
export interface OpenedSession {
  deskId: string
  /** Given out here and kept nowhere. */
  token: string
  expiresAt: string
}

/** Opens a session for whom the platform vouches; the caller has checked who that is. */
export const openSession = (store: Store, openid: string, what: SessionKind, now: Date): Promise<OpenedSession> => {
  const made = { id: newId(), secret: newSecret() }
  return store.transact((tx) => insertSession(tx, openid, what, now, made))
}

/** The same inside a transaction, with an id and a secret that the caller made. */
export async function insertSession(
  tx: Transaction,
  openid: string,
  what: SessionKind,
  now: Date,
  { id, secret }: { id: string; secret: string },
): Promise<OpenedSession> {
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + (what.hours ?? DESK.hours) * 3_600_000).toISOString()
  const session: DeskSessionRecord = {
    ...{ id, tokenHash: hashOf('token', secret), personId: personIdOf(openid), openid },
    ...{ staffOnly: what.staffOnly ?? true, browser: what.browser, from: what.from ?? '' },
    ...{ openedAt: at, usedAt: at, idleMinutes: what.idleMinutes ?? DESK.idleMinutes, endsAt: expiresAt },
  }
  await tx.insert(deskSessions, session)
  return { deskId: id, token: `${id}.${secret}`, expiresAt }
}
