import { Text, View } from '@tarojs/components'
import { spoken } from '../../../ui/spoken'
import type { Trial } from './use-trial'

/** "最近500件里有37件会送到别处", and which; never what residents wrote. */
export function TrialResult({ trial }: { trial: Trial }) {
  return (
    <View id="trial-result" {...spoken('status')}>
      <Text className="block trial-sentence">{sentenceOf(trial)}</Text>
      {trial.samples.map(({ caseId, category, community, from, to, why }) => (
        <View className="trial-sample" key={caseId}>
          <Text className="block">
            {from} → {to}
          </Text>
          <Text className="block small second">
            {caseId} · {category} · {community}
          </Text>
          <Text className="block small second">{why}</Text>
        </View>
      ))}
      {trial.moved > trial.samples.length && (
        <Text className="block small hint">只列出最近的{trial.samples.length}件。</Text>
      )}
    </View>
  )
}

function sentenceOf({ tried, moved }: Trial): string {
  if (tried === 0) return '还没有以前的诉求可以试。这些规则从下一件诉求开始用。'
  if (moved === 0) return `最近${tried}件都还送到原来的地方。`
  return `最近${tried}件里有${moved}件会送到别处。`
}
