import axios from 'axios'
import type { Reply } from '../../contract/errors'
import { API_BASE } from './base'
import type { Envelope } from './envelope'
import { offlineFailure, unreadableFailure } from './reply-failure'
import { session } from './session'

const TIMEOUT_MS = 25_000

/** A POST to the backend's HTTP door, with the session's token. Replies come with any HTTP status. */
export async function post(path: string, body: unknown): Promise<Reply<unknown>> {
  const token = session.get()?.token
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  try {
    const { data } = await axios.post(`${API_BASE}${path}`, body, {
      headers,
      timeout: TIMEOUT_MS,
      validateStatus: () => true,
    })
    if (typeof data?.ok !== 'boolean') throw unreadableFailure()
    return data
  } catch (thrown) {
    throw axios.isAxiosError(thrown) ? offlineFailure() : thrown
  }
}

/** A call over HTTP; in WeChat the twin of this file calls a cloud function instead. */
export async function send(envelope: Envelope): Promise<Reply<unknown>> {
  return post('/api/call', envelope)
}
