import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { RuleCard } from './rule-card'
import type { Rule } from './rule-draft'
import './method-rules.css'

/** The district's own code; its admin alone sets the rules, which hold for all. */
const DISTRICT = '440112'

/** 六办工作法: six methods, each with its rule in words. */
export function MethodRulesPage() {
  const listed = useLiveQuery('case.list-method-rules', {})
  const me = useLiveQuery('directory.view-me', {}).data
  const mayEdit = me?.roles.some(({ role, office }) => role === 'admin' && office === DISTRICT) ?? false
  const [opened, setOpened] = useState<Rule['method']>()
  const [saved, setSaved] = useState<Rule['method']>()
  function show(method: Rule['method'] | undefined) {
    setOpened(method)
    setSaved(undefined)
  }
  return (
    <Loaded query={listed}>
      {({ rules }) => (
        <View>
          <Text className="block second" id="rules-whose">
            {mayEdit
              ? '全区都按这里的办。改了马上算数:期限管以后派出的,办结的条件连在办的也管。'
              : '全区都按这里的办,由区管理员来改。要改,请告诉区管理员。'}
          </Text>
          <View className="rule-cards">
            {rules.map((rule) => (
              <RuleCard
                key={rule.method}
                {...{ rule, mayEdit, open: opened === rule.method, saved: saved === rule.method }}
                onOpen={(open) => show(open ? rule.method : undefined)}
                onSaved={() => {
                  show(undefined)
                  setSaved(rule.method)
                }}
              />
            ))}
          </View>
        </View>
      )}
    </Loaded>
  )
}
