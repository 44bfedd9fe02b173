import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { MessageLine } from '../../../../contract/notify/list-messages'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { go, goTo } from '../../../ui/go'
import './message-card.css'

/** `case:NUMBER:SEQ:TO`, as an element's id can be. */
const elementId = (id: string) => `message-${id.split(':').slice(1, 3).join('-')}`

/** What happened, in one sentence; a tap opens the case, the resident's page or the desk's. */
export function MessageCard({ message, fresh }: { message: MessageLine; fresh: boolean }) {
  const { caseId = '', broadcastId, text, at, important } = message
  const open = () => {
    if (message.page) return goTo(message.page)
    if (broadcastId) {
      const desk = message.as === 'staff' && message.kind === 'broadcast.sent_back'
      return go(desk ? 'packages/publish/edit/index' : 'packages/notice/read/index', { broadcastId })
    }
    // Whoever only follows a case finds how it stands in their list, and not the case itself.
    if (message.as === 'follower') return void Taro.switchTab({ url: '/pages/cases/index' })
    return go(message.as === 'reporter' ? 'pages/case-detail/index' : 'packages/desk/handle/index', { caseId })
  }
  const marks = [...(fresh ? ['新'] : []), ...(important ? ['要您看看'] : [])].join(' · ')
  return (
    <Card
      id={elementId(message.id)}
      className={`message-card${fresh ? ' message-fresh' : ''}`}
      onTap={open}
      label={`${marks ? `${marks}。` : ''}${text}`}
    >
      <Text className="message-text">{text}</Text>
      <View className="small second">
        {marks && <Text className={important ? 'wait' : 'good'}>{marks} · </Text>}
        <Text>{momentWords(at)}</Text>
      </View>
    </Card>
  )
}
