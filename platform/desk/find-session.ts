import type { Stored } from '../../records/collection'
import { type DeskSessionRecord, deskSessions } from '../../records/desk-session'
import { persons } from '../../records/person'
import type { Store } from '../ports/store'
import { hashOf, isSame, splitCode } from './secrets'

/** Written back at most so often; a page asks every 15 s. */
const TOUCH_MS = 60_000

/** When a session ends if nobody calls any more. */
export function endOf({ endsAt, usedAt, idleMinutes }: DeskSessionRecord): string {
  if (!idleMinutes) return endsAt
  const idle = new Date(Date.parse(usedAt) + idleMinutes * 60_000).toISOString()
  return idle < endsAt ? idle : endsAt
}

/** Whose token it is: `undefined` for one that is forged, over, ended, or of somebody who holds no role any more. */
export async function openidOfToken(store: Store, token: string, now: Date): Promise<string | undefined> {
  const session = await sessionOf(store, token)
  if (!session || endOf(session) <= now.toISOString()) return undefined
  if (session.staffOnly && !(await store.get(persons, session.personId))?.roles.length) return undefined
  if (now.getTime() - Date.parse(session.usedAt) >= TOUCH_MS) await touch(store, session.id, now)
  return session.openid
}

/** Signs the bearer out; a token that is none changes nothing. */
export async function endSession(store: Store, token: string): Promise<void> {
  const session = await sessionOf(store, token)
  if (!session) return
  await store.transact(async (tx) => {
    const found = await tx.get(deskSessions, session.id)
    if (found) await tx.remove(deskSessions, found.id, found.version)
  })
}

async function sessionOf(store: Store, token: string): Promise<Stored<DeskSessionRecord> | undefined> {
  const sent = splitCode(token)
  const session = sent && (await store.get(deskSessions, sent.id))
  return session && isSame(session.tokenHash, hashOf('token', sent.secret)) ? session : undefined
}

async function touch(store: Store, id: string, now: Date): Promise<void> {
  const usedAt = now.toISOString()
  await store.transact(async (tx) => {
    // Ended meanwhile: stays ended.
    const session = await tx.get(deskSessions, id)
    if (session && session.usedAt < usedAt) await tx.put(deskSessions, { ...session, usedAt })
  })
}
