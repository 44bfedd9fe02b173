import { Text, View } from '@tarojs/components'
import { MOST_RULES, type RoutingRule } from '../../../../contract/case/routing-rule'
import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { MainButton } from '../../../ui/main-button'
import { RoutingHistory } from './routing-history'
import { RuleForm } from './rule-form'
import { RuleRow } from './rule-row'
import { formOf, newForm, withMoved, withRule } from './rules-draft'
import { SavePanel } from './save-panel'
import { useRouting } from './use-routing'
import './routing.css'

/** The list to edit on one side; trial, saving and history on the other. */
export function RoutingRules({ saved }: { saved: DataOf<'case.view-routing'> }) {
  const routing = useRouting(saved)
  const { rules, form, edit, openForm, trial } = routing
  const divisions = useLiveQuery('directory.list-divisions', {}, { enabled: saved.mayEdit })
  const names = new Map([
    ...[...saved.names, ...saved.departments].map(({ id, name }) => [id, name] as const),
    ...(divisions.data?.streets ?? []).flatMap(({ code, name, communities }) => [
      [code, name] as const,
      ...communities.map((community) => [community.code, community.name] as const),
    ]),
  ])
  const nameOf = (id: string) => names.get(id) ?? '…'
  const at = form ? rules.findIndex(({ id }) => id === form.id) : -1
  const actsOn = (rule: RoutingRule, index: number) => ({
    edit: () => openForm(formOf(rule)),
    move: (by: -1 | 1) => edit(withMoved(rules, index, by), form),
    remove: () =>
      edit(
        rules.filter(({ id }) => id !== rule.id),
        form?.id === rule.id ? undefined : form,
      ),
  })
  const opened = form && (
    <RuleForm
      key={form.id}
      {...{ form, nameOf, departments: saved.departments, onChange: openForm }}
      title={at < 0 ? '新的规则' : `修改第${at + 1}条`}
      onDone={(rule) => edit(withRule(rules, rule))}
      onCancel={() => openForm(undefined)}
    />
  )
  return (
    <View className="routing">
      <View className="routing-list">
        <Text className="block second routing-how">
          从上往下看,第一条符合的说了算;都不符合的,送当地社区。
          {saved.mayEdit ? '' : '规则全区通用,由区管理员来改。'}
        </Text>
        {rules.length === 0 && <Empty sentence="还没有规则,所有诉求都送当地社区。" />}
        {rules.map((rule, index) =>
          saved.mayEdit && index === at ? (
            <View key={rule.id}>{opened}</View>
          ) : (
            <RuleRow
              key={rule.id}
              {...{ rules, rule, nameOf, at: index, trial: trial.result }}
              acts={saved.mayEdit ? actsOn(rule, index) : undefined}
            />
          ),
        )}
        {saved.mayEdit && at < 0 && opened}
        {saved.mayEdit && !form && rules.length < MOST_RULES && (
          <MainButton kind="plain" id="rule-add" onTap={() => openForm(newForm())}>
            加一条规则
          </MainButton>
        )}
      </View>
      <View className="routing-side">
        {saved.mayEdit && <SavePanel routing={routing} />}
        <RoutingHistory />
      </View>
    </View>
  )
}
