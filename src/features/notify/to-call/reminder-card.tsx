import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import './to-call.css'

/** Who, and the notice that they should know of; a tap on it shows what to say. */
export function ReminderCard({ reminder }: { reminder: DataOf<'broadcast.list-reminders'>['reminders'][number] }) {
  const { reminderId, broadcastId, title, name, phone, at } = reminder
  const mark = useOperation('broadcast.mark-told')
  async function told() {
    const outcome = await mark.run({ reminderId }, { title: `已转告:${name}` })
    if (outcome.kind === 'done') void Taro.showToast({ title: '记下了:已转告', icon: 'none' })
  }
  return (
    <Card id={`reminder-${reminderId}`}>
      <Text className="block to-call-name">{name || '没有留姓名'}</Text>
      <Text className="block second">{phone || '没有留电话'}</Text>
      <View
        className="to-call-notice"
        id={`notice-${reminderId}`}
        onClick={() => go('packages/notice/read/index', { broadcastId })}
        {...spoken('link', `看通知:${title}`)}
      >
        <Text>《{title}》›</Text>
      </View>
      <Text className="small second block">还没看到 · {dayWords(at)}请您转告</Text>
      {!mark.waiting && (
        <MainButton kind="plain" id={`passed-on-${reminderId}`} pending={mark.pending} onTap={() => void told()}>
          已转告
        </MainButton>
      )}
      <OutcomeNote failure={mark.failure} waiting={mark.waiting} />
    </Card>
  )
}
