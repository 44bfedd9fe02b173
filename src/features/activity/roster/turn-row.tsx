import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { MainButton } from '../../../ui/main-button'
import { When } from '../when'
import { whenWords } from '../when-words'
import '../activity.css'

type Turn = ActivityView['shifts'][number]

/** One turn, and taking it off. */
export function TurnRow({ activityId, turn }: { activityId: string; turn: Turn }) {
  const { shiftId, from, to, name, mine, swapWith } = turn
  const { run, pending, failure } = useOperation('checkin.drop-shift')
  async function drop() {
    const content = `${name},${whenWords(from, to)}。${mine ? '' : '会发消息告诉对方。'}`
    const { confirm } = await Taro.showModal({
      title: '去掉这一班吗',
      content,
      confirmText: '去掉',
      cancelText: '留着',
      confirmColor: '#C8102E',
    })
    if (confirm) await run({ activityId, shiftId })
  }
  return (
    <View className="shift-row" id={`turn-${shiftId}`}>
      <Text className="block shift-name">
        {name}
        {mine ? '(我)' : ''}
      </Text>
      <When from={from} to={to} second />
      {swapWith && <Text className="small wait block">已请{swapWith}换班,等答复</Text>}
      <MainButton kind="quiet" id={`turn-drop-${shiftId}`} pending={pending} onTap={() => void drop()}>
        去掉这一班
      </MainButton>
      <ActionFailed failure={failure} />
    </View>
  )
}
