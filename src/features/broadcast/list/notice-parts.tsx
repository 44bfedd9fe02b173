import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { spoken } from '../../../ui/spoken'
import { type ShownList, showList, useShownList } from './shown-list'
import './notice-parts.css'

interface NoticePartsProps {
  /** 办件消息, which another channel draws. */
  messages: ReactNode
  children: ReactNode
}

/** The two halves of the tab; the one out of sight says whether something is new in it. */
export function NoticeParts({ messages, children }: NoticePartsProps) {
  const { part } = useShownList()
  const { data } = useLiveQuery('notify.list-messages', {})
  const fresh = part !== 'messages' && data?.messages.some(({ unread }) => unread)
  const parts: [ShownList['part'], string][] = [
    ['notices', '通知'],
    ['messages', fresh ? '办件消息 ● 有新的' : '办件消息'],
  ]
  return (
    <>
      <View className="parts" {...spoken('tablist', '通知和办件消息')}>
        {parts.map(([name, words]) => (
          <View
            key={name}
            id={`part-${name}`}
            className={name === part ? 'part part-on' : 'part'}
            onClick={() => showList({ part: name })}
            {...spoken('tab', words, { 'aria-selected': name === part })}
          >
            {words}
          </View>
        ))}
      </View>
      {part === 'messages' ? messages : children}
    </>
  )
}
