import axios from 'axios'
import { queryClient } from './query-client'
import { CallFailure, offlineFailure, refusalFailure, unreadableFailure } from './reply-failure'
import { post } from './send'
import { type Session, session } from './session'

export interface Persona {
  id: string
  name: string
  /** "荔园社区工作者": who this is. */
  words: string
}

/** The people of the demo; refused by a runtime that is no demo, where one comes in through WeChat. */
export async function listPersonas(): Promise<Persona[]> {
  const { data } = await axios.get('/api/demo/personas', { validateStatus: () => true }).catch(() => {
    throw offlineFailure()
  })
  if (Array.isArray(data?.data?.personas)) return data.data.personas
  throw new CallFailure('not_signed_in', '请在微信里打开“黄埔党建云”小程序使用;网页上还不能登录。', false)
}

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
