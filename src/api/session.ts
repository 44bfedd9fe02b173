import { createKeptValue } from './kept'

/** Who is signed in at the runtime's HTTP door. In WeChat there is no session: the platform vouches for the caller. */
export interface Session {
  token: string
  /** ISO 8601. */
  expiresAt: string
  person: { id: string; name: string }
  /** Came in by the phone's scan; else as somebody of the demo. */
  desk?: boolean
}

/** `undefined` until somebody signs in, and again once the token has run out. */
export const session = createKeptValue<Session | undefined>('session', undefined)

/** Whose phone this is right now; what waits in the queue is sent for that person alone. */
export function currentPerson(): string {
  return session.get()?.person.id ?? ''
}
