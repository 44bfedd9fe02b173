import { Text, View } from '@tarojs/components'
import type { RoutingRule } from '../../../../contract/case/routing-rule'
import { type NameOf, routingSentence } from '../../../../contract/case/routing-sentence'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import type { Trial } from './use-trial'

interface RuleRowProps {
  rules: RoutingRule[]
  at: number
  rule: RoutingRule
  nameOf: NameOf
  trial?: Trial
  /** Absent for those who may only look. */
  acts?: { edit(): void; move(by: -1 | 1): void; remove(): void }
}

/** One rule as a sentence, what the trial says of it, and what can be done with it. */
export function RuleRow({ rules, at, rule, nameOf, trial, acts }: RuleRowProps) {
  const count = trial?.decided.find(({ ruleId }) => ruleId === rule.id)?.count
  const shadowed = trial?.shadowed.find(({ ruleId }) => ruleId === rule.id)
  const numbers = shadowed?.behind.map((id) => `第${rules.findIndex((one) => one.id === id) + 1}条`) ?? []
  return (
    <Card id={`rule-${at + 1}`}>
      <Text className="block rule-sentence">
        {at + 1}. {routingSentence(rule, nameOf)}
      </Text>
      {rule.note !== '' && <Text className="block small second">{rule.note}</Text>}
      {shadowed && (
        <Text className="block small late" id={`rule-${at + 1}-shadowed`}>
          ! 这一条永远用不到:前面的{numbers.join('、')}已经全包住了。请往前移,或去掉它。
        </Text>
      )}
      {trial && !shadowed && (
        <Text className="block small second" id={`rule-${at + 1}-count`}>
          试的{trial.tried}件里,按这一条送{count ?? 0}件
        </Text>
      )}
      {acts && (
        <View className="rule-actions">
          <MainButton kind="plain" id={`rule-${at + 1}-edit`} onTap={acts.edit}>
            修改
          </MainButton>
          <MainButton kind="plain" id={`rule-${at + 1}-up`} disabled={at === 0} onTap={() => acts.move(-1)}>
            上移
          </MainButton>
          <MainButton
            kind="plain"
            id={`rule-${at + 1}-down`}
            disabled={at === rules.length - 1}
            onTap={() => acts.move(1)}
          >
            下移
          </MainButton>
          <MainButton kind="plain" id={`rule-${at + 1}-remove`} onTap={acts.remove}>
            去掉
          </MainButton>
        </View>
      )}
    </Card>
  )
}
