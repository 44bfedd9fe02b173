import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import type { Rule } from './rule-draft'

const FIRST = 2

/** Who changed the rule when, to what and why, the newest first. */
export function RuleHistory({ rule }: { rule: Rule }) {
  const [all, setAll] = useState(false)
  const { history, method } = rule
  if (history.length === 0) return <Text className="block small second gap">还没有人改过,是一开始定的。</Text>
  return (
    <View className="gap" id={`history-${method}`}>
      {(all ? history : history.slice(0, FIRST)).map(({ at, who, what }) => (
        <View className="rule-change" key={at}>
          <Text className="block small">
            {momentWords(at)} {who || '已离任的同事'}改成:
          </Text>
          <Text className="block small second">{what}</Text>
        </View>
      ))}
      {!all && history.length > FIRST && (
        <MainButton kind="quiet" id={`history-${method}-more`} onTap={() => setAll(true)}>
          {`看全部 ${history.length} 次修改`}
        </MainButton>
      )}
    </View>
  )
}
