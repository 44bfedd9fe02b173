import { Text, View } from '@tarojs/components'
import { FIELD_KINDS, type FieldKind, KNOWN_VALUES, type KnownValue } from '../../../contract/task/words'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { MainButton } from '../../ui/main-button'
import { optionsOf } from '../../ui/options-of'
import { TextBox } from '../../ui/text-box'
import { PickOffices } from './pick-offices'

export interface FieldDraft {
  label: string
  kind: FieldKind
  known?: KnownValue
}
const KINDS = optionsOf<FieldKind>(FIELD_KINDS)
const KNOWN = (Object.keys(KNOWN_VALUES) as KnownValue[]).map((id) => ({ id, name: KNOWN_VALUES[id].label }))

/** What is filled in with the result; what the system knows is ticked and never typed. */
export function FormFields({ fields, onChange }: { fields: FieldDraft[]; onChange(fields: FieldDraft[]): void }) {
  const known = fields.flatMap((field) => (field.known ? [field.known] : []))
  const asked = fields.filter((field) => !field.known)
  const put = (at: number, part: Partial<FieldDraft>) =>
    onChange([
      ...fields.filter((field) => field.known),
      ...asked.map((field, place) => (place === at ? { ...field, ...part } : field)),
    ])
  const tick = (ids: string[]) =>
    onChange([
      ...(ids as KnownValue[]).map((id) => ({ label: KNOWN_VALUES[id].label, kind: 'text' as const, known: id })),
      ...asked,
    ])
  return (
    <Card title="要填的内容(可以没有)" id="issue-form">
      <Text className="block second">系统已有,不用填:</Text>
      <PickOffices id="issue-known" offices={KNOWN} picked={known} onPick={tick} />
      {asked.map((field, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field has no name before it is typed
        <View key={at} className="gap">
          <TextBox
            {...{ id: `issue-field-${at}`, label: `第${at + 1}项填什么`, value: field.label, most: 40, line: true }}
            onChange={(label) => put(at, { label })}
          />
          <Choice
            {...{ id: `issue-kind-${at}`, label: '填什么种类', options: KINDS, chosen: field.kind }}
            onChoose={(kind) => put(at, { kind })}
          />
          <MainButton
            id={`issue-drop-${at}`}
            kind="quiet"
            onTap={() => onChange(fields.filter((one) => one !== field))}
          >
            去掉这一项
          </MainButton>
        </View>
      ))}
      {fields.length < 20 && (
        <MainButton id="issue-add" kind="plain" onTap={() => onChange([...fields, { label: '', kind: 'text' }])}>
          加一项
        </MainButton>
      )}
    </Card>
  )
}
