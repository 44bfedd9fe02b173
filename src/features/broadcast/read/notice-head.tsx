import { Text, View } from '@tarojs/components'
import { BROADCAST_CATEGORIES } from '../../../../contract/broadcast/words'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { MarkRow } from '../list/mark-row'
import { asksOf } from '../list/notice-marks'
import type { NoticeView } from './notice-view'

/** What it is called, who says so and since when; its summary at once below. */
export function NoticeHead({ view }: { view: NoticeView }) {
  return (
    <Card id="notice-head">
      <MarkRow marks={asksOf(view)} />
      <Text className="title block" id="notice-title">
        {view.title}
      </Text>
      <Text className="small second block notice-from">
        {view.office} · {dayWords(view.releasedAt)} · {BROADCAST_CATEGORIES[view.category]}
      </Text>
      {view.summary !== '' && !view.withdrawn && (
        <View className="notice-summary" id="notice-summary">
          <Text className="notice-summary-label">一句话说明</Text>
          <Text>{view.summary}</Text>
        </View>
      )}
    </Card>
  )
}
