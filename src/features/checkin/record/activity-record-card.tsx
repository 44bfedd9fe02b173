import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ACTIVITY_KINDS } from '../../../../contract/checkin/activity-words'
import type { ActivityLine } from '../../../../contract/checkin/view-my-record'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

const QUESTION = '您的记录里和主办单位的到场名单里都不再有您,找不回来。'

/** One activity or duty: how the check-in is kept, and what came of it. */
export function ActivityRecordCard({ line }: { line: ActivityLine }) {
  const { id, kind, title, officeName, at, arrivedAt, verified, cancelled, summary } = line
  const { run, pending, failure } = useOperation('checkin.erase-my-check-in')
  async function erase() {
    const asked = { title: '删掉这次签到吗', content: QUESTION, confirmText: '删掉', cancelText: '留着' }
    const { confirm } = await Taro.showModal(asked)
    if (confirm) await run({ activityId: id })
  }
  return (
    <Card title={title} id={`record-${id}`}>
      <Text className="small second block">
        {momentWords(at)} · {ACTIVITY_KINDS[kind]} · {officeName}
      </Text>
      <Text className="small second block">{verified}</Text>
      {arrivedAt && <Text className="small second block">补传:{momentWords(arrivedAt)}送到</Text>}
      {cancelled && <Text className="second block">活动后来取消了,您的签到仍然留着。</Text>}
      {summary && <Text className="prewrap">做成了什么:{summary}</Text>}
      <View className="gap">
        <MainButton kind="quiet" id={`erase-${id}`} pending={pending} onTap={() => void erase()}>
          删掉这次签到
        </MainButton>
        <OutcomeNote failure={failure} waiting={false} />
      </View>
    </Card>
  )
}
