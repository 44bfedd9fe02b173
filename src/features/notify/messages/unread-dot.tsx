import { useEffect } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { showRedDot } from './red-dot'

/** On the other tabs: says on 通知 that something is unread. Draws nothing itself, and is silent when it can't know. */
export function UnreadDot() {
  const { data } = useLiveQuery('notify.list-messages', {})
  const unread = data?.messages.some((message) => message.unread)
  useEffect(() => {
    if (unread !== undefined) showRedDot(unread)
  }, [unread])
  return null
}
