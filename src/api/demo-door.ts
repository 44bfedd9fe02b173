import axios from 'axios'
import { API_BASE } from './base'
import { queryClient } from './query-client'
import { offlineFailure, refusalFailure, unreadableFailure } from './reply-failure'
import { post } from './send'
import { type Session, session } from './session'

export interface Persona {
  id: string
  name: string
  /** "荔园社区工作者": who this is. */
  words: string
}

/** The people of the demo; a runtime that is no demo knows none. */
export async function listPersonas(): Promise<Persona[]> {
  const { data } = await axios.get(`${API_BASE}/api/demo/personas`, { validateStatus: () => true }).catch(() => {
    throw offlineFailure()
  })
  if (Array.isArray(data?.data?.personas)) return data.data.personas
  throw unreadableFailure()
}

/** Whether one can come in as somebody of the demo; where nobody answers, the page that says so has its own words. */
export const isDemo = () =>
  listPersonas().then(
    () => true,
    () => false,
  )

/** Signs in as one of them, for this browser. */
export async function becomePersona(persona: string): Promise<void> {
  const reply = await post('/api/session/demo', { persona })
  if (!reply.ok) throw refusalFailure(reply.error)
  const opened = reply.data as Session
  if (!opened?.token) throw unreadableFailure()
  // Nothing of the last person's may stay; cleared before the pages begin to read as the new one.
  queryClient.clear()
  session.set(opened)
}
