import { Text, View } from '@tarojs/components'
import type { BroadcastCard } from '../../../../contract/broadcast/broadcast-card'
import { BROADCAST_CATEGORIES } from '../../../../contract/broadcast/words'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { MarkRow } from './mark-row'
import { marksOf } from './notice-marks'
import './notice-card.css'

/** One notice in a list: how it stands, what it is called, what it says in a sentence, who says so and since when. */
export function NoticeCard({ card, place = 'notice' }: { card: BroadcastCard; place?: string }) {
  const { broadcastId, title, summary, office, releasedAt, category } = card
  const marks = marksOf(card)
  const said = [...marks.map(({ words }) => words), title, summary, office, dayWords(releasedAt)].filter(Boolean)
  return (
    <Card
      id={`${place}-${broadcastId}`}
      className="notice-card"
      onTap={() => go('packages/notice/read/index', { broadcastId })}
      label={said.join('。')}
    >
      <MarkRow marks={marks} />
      <Text className="notice-card-title">{title}</Text>
      {summary !== '' && !card.withdrawn && <Text className="notice-card-summary">{summary}</Text>}
      <View className="small second notice-card-foot">
        {office} · {dayWords(releasedAt)} · {BROADCAST_CATEGORIES[category]}
        {card.favourite ? ' · ★ 已收藏' : ''}
      </View>
    </Card>
  )
}
