import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { RoutingRule } from '../../../../contract/case/routing-rule'
import type { NameOf } from '../../../../contract/case/routing-sentence'
import { CATEGORIES, type Category } from '../../../../contract/case/words'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { TextBox } from '../../../ui/text-box'
import { checkRule } from './check-rule'
import { PlaceChoice } from './place-choice'
import type { RuleForm as Form } from './rules-draft'

interface RuleFormProps {
  form: Form
  title: string
  departments: { id: string; name: string }[]
  nameOf: NameOf
  onChange(form: Form): void
  onDone(rule: RoutingRule): void
  onCancel(): void
}
const CATEGORY_OPTIONS = [{ value: 'any' as const, label: '不限' }, ...optionsOf<Category>(CATEGORIES)]

/** One rule: what must hold, and where such cases go. */
export function RuleForm({ form, title, departments, nameOf, onChange, onDone, onCancel }: RuleFormProps) {
  const [tried, setTried] = useState(false)
  const checked = checkRule(form)
  const wrong = tried && 'wrong' in checked ? checked.wrong : {}
  const put = (part: Partial<Form>) => onChange({ ...form, ...part })
  const { office } = form
  const chosen = office?.to === 'office' ? office.id : office?.to
  // A rule may send to an office that this page does not offer; it stays what it was.
  const other = office?.to === 'office' && !departments.some(({ id }) => id === office.id) ? [office.id] : []
  const offices = [
    { value: 'community', label: '当地社区' },
    { value: 'street', label: '当地街镇' },
    ...other.map((id) => ({ value: id, label: nameOf(id) })),
    ...departments.map(({ id, name }) => ({ value: id, label: name })),
  ]
  function done() {
    setTried(true)
    if ('rule' in checked) onDone(checked.rule)
  }
  return (
    <Card title={title} id="rule-form">
      <Text className="rule-label">类别</Text>
      <Choice
        {...{ id: 'rule-category', label: '类别', options: CATEGORY_OPTIONS, chosen: form.category ?? 'any' }}
        onChoose={(value) => put({ category: value === 'any' ? undefined : value })}
      />
      <Text className="rule-label">地点</Text>
      <PlaceChoice place={form.place} onChange={(place) => put({ place })} />
      <View className="gap">
        <TextBox
          {...{ id: 'rule-words', label: '文字里有这些词中的一个', line: true, most: 140, value: form.words }}
          placeholder="词和词之间空一格,不填就是不限"
          onChange={(words) => put({ words })}
          wrong={wrong.words}
        />
      </View>
      <Text className="rule-label">送到</Text>
      <Choice
        {...{ id: 'rule-office', label: '送到', options: offices, chosen }}
        onChoose={(to) => put({ office: to === 'community' || to === 'street' ? { to } : { to: 'office', id: to } })}
      />
      <FieldWrong sentence={wrong.office} id="rule-office-wrong" />
      <View className="gap">
        <TextBox
          {...{ id: 'rule-note', label: '备注(可不填)', line: true, most: 60, value: form.note, wrong: wrong.note }}
          placeholder="为什么这样送"
          onChange={(note) => put({ note })}
        />
      </View>
      <MainButton kind="plain" id="rule-done" onTap={done}>
        放进规则里
      </MainButton>
      <MainButton kind="quiet" id="rule-cancel" onTap={onCancel}>
        不改了
      </MainButton>
    </Card>
  )
}
