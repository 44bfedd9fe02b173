import { Text, View } from '@tarojs/components'
import type { CaseLine } from '../../../../contract/case/case-view'
import { CATEGORIES } from '../../../../contract/case/words'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { toneOf } from '../state-tone'
import './case-card.css'

/** One of my cases: its state in a sentence first, then what it was about. */
export function CaseCard({ line }: { line: CaseLine }) {
  return (
    <Card
      className="case-card"
      id={`case-${line.id}`}
      onTap={() => go('pages/case-detail/index', { caseId: line.id })}
      label={`${line.sentence}。${line.excerpt}`}
    >
      <Text className={`case-card-state ${toneOf(line.state, line.overdue)}`}>{line.sentence}</Text>
      <Text className="case-card-excerpt">{line.excerpt}</Text>
      <View className="small second">
        {dayWords(line.createdAt)}反映 · {CATEGORIES[line.category]}
        {line.urgent ? ' · 很急' : ''}
      </View>
    </Card>
  )
}
