import { DESK_LINK } from '../../contract/session/words'
import { API_BASE } from './base'
import { queryClient } from './query-client'
import { refusalFailure } from './reply-failure'
import { post } from './send'
import { type Session, session } from './session'

export interface AskedDesk {
  code: string
  /** Never shown: only who asked may hear what came of it. */
  poll: string
  number: string
  seconds: number
}
export type DeskPoll = { state: 'asked' | 'seen' | 'refused' | 'over' } | { state: 'in'; session: Session }

async function knock<T>(path: string, body: unknown): Promise<T> {
  const reply = await post(path, body)
  if (!reply.ok) throw refusalFailure(reply.error)
  return reply.data as T
}

/** A fresh code to show. Throws `CallFailure`. */
export const askForDesk = () => knock<AskedDesk>('/api/desk/ask', {})

/** How the code stands. */
export const pollDesk = (poll: string) => knock<DeskPoll>('/api/desk/poll', { poll })

/** What the QR says: an address, so that WeChat's own scan can open the mini program by it. */
export const deskLink = (code: string) => `${API_BASE || window.location.origin}${DESK_LINK}${code}`

/** This browser is in. */
export function enterDesk(opened: Session): void {
  // Nothing of the last person's may stay; cleared before the pages begin to read as the new one.
  queryClient.clear()
  session.set({ ...opened, desk: true })
}

/** Signs this browser out here and at the server; `false` when the server could not be told. */
export async function leaveDesk(): Promise<boolean> {
  const told = await knock('/api/desk/leave', {}).then(
    () => true,
    () => false,
  )
  queryClient.clear()
  session.set(undefined)
  return told
}
