import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CaseLine } from '../../../../contract/case/case-view'
import { CATEGORIES } from '../../../../contract/case/words'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'

/** One case of the inbox: why it stands here first, then what it is about. */
export function InboxLine({ line }: { line: CaseLine }) {
  const open = () => void Taro.navigateTo({ url: `/packages/desk/handle/index?caseId=${line.id}` })
  return (
    <Card id={`case-${line.id}`} onTap={open} label={`${line.urgency} ${line.excerpt}`}>
      {line.urgency && <Text className={line.overdue ? 'urgency urgency-late' : 'urgency'}>! {line.urgency}</Text>}
      <Text className="block inbox-excerpt">{line.excerpt}</Text>
      <View className="inbox-facts">
        <Text className="small second">{CATEGORIES[line.category]}</Text>
        {line.address && <Text className="small second">{line.address}</Text>}
        <Text className="small second">{line.dueAt ? `${dayWords(line.dueAt)}前答复` : '等居民补充,停表'}</Text>
      </View>
    </Card>
  )
}
