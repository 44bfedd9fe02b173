import { Text, View } from '@tarojs/components'
import { METHODS } from '../../../../contract/case/words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { TextBox } from '../../../ui/text-box'
import { Conditions } from './conditions'
import { LimitField } from './limit-field'
import type { Rule } from './rule-draft'
import { useRuleForm } from './use-rule-form'

const LIMITS = [
  ['limit', '多久内答复', '从居民反映(或重新办)算起'],
  ['callLimit', '部门多久内答复', '派给部门的那一份'],
  ['escalateAfter', '超期后每隔多久报上一级', '一级一级往上,报到区里'],
] as const

/** A method's rule, edited; closing it keeps what was typed. */
export function RuleForm({ rule, onClose, onSaved }: { rule: Rule; onClose(): void; onSaved(): void }) {
  const { draft, change, wrong, submit, pending, failure, overtaken, goOn, discard } = useRuleForm(rule, onSaved)
  const count = Object.keys(wrong).length
  return (
    <View id="rule-form" className="rule-form" {...spoken('group', `修改${METHODS[rule.method]}`)}>
      <View className="rule-limits">
        {LIMITS.map(([key, label, explained]) => (
          <LimitField
            key={key}
            {...{ id: `rule-${key}`, label, explained, limit: draft[key], wrong: wrong[`${key}.count`] }}
            onChange={(limit) => change({ [key]: limit })}
          />
        ))}
      </View>
      <Conditions draft={draft} change={change} wrong={wrong} />
      <TextBox
        {...{ id: 'rule-reason', label: '为什么改', most: 200, value: draft.reason, wrong: wrong.reason }}
        placeholder="会记在修改记录里,同事都看得到"
        onChange={(reason) => change({ reason })}
      />
      {overtaken ? (
        <View className="note note-wait" id="rule-overtaken" {...spoken('alert')}>
          <Text className="block">
            您改的时候,{rule.history[0]?.who || '别人'}也改了这一条,现在是:{rule.words}。
          </Text>
          <Text className="block gap">您填的都还在,您没动过的地方已换成新的。看过没问题,再接着改。</Text>
          <MainButton kind="plain" id="rule-go-on" onTap={goOn}>
            看过了,接着改
          </MainButton>
        </View>
      ) : (
        <>
          {count > 0 && <Text className="field-wrong">! 还有 {count} 处要改一下</Text>}
          <OutcomeNote failure={count > 0 ? undefined : failure} waiting={false} />
          <MainButton id="rule-save" pending={pending} onTap={submit}>
            {`保存${METHODS[rule.method]}的规矩`}
          </MainButton>
        </>
      )}
      <MainButton kind="plain" id="rule-close" onTap={onClose}>
        先放着,填的都留着
      </MainButton>
      <MainButton
        kind="quiet"
        id="rule-discard"
        onTap={() => {
          discard()
          onClose()
        }}
      >
        不改了,清掉填的
      </MainButton>
    </View>
  )
}
