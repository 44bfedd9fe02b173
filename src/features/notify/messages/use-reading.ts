import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { MessageLine } from '../../../../contract/notify/list-messages'
import { useOperation } from '../../../api/use-operation'
import { usePageShowing } from '../../../api/use-page-showing'
import { showRedDot } from './red-dot'

/**
 * What is in sight counts as read; on this visit it stays marked as new all the same, or the mark would vanish before
 * anybody saw it. Returns the ids of what is new on this visit.
 */
export function useReading(messages: readonly MessageLine[]): ReadonlySet<string> {
  const mark = useOperation('notify.mark-messages-read')
  const showing = usePageShowing(() => undefined)
  const fresh = useRef(new Set<string>())
  useDidHide(() => fresh.current.clear())
  for (const { id, unread } of messages) if (unread) fresh.current.add(id)
  const until = messages.find(({ unread }) => unread)?.at
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each newest message, whatever was rendered since
  useEffect(() => {
    if (!showing || !until) return
    void mark.run({ until }).then(({ kind }) => kind === 'done' && showRedDot(false))
  }, [showing, until])
  return fresh.current
}
