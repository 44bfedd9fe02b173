import { Text } from '@tarojs/components'
import { useState } from 'react'
import { STAFF_ROLE_WORDS, type StaffRole } from '../../../../contract/staff/words'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { Invitation } from './invitation'
import { type Office, PickOffice } from './pick-office'
import type { Invited } from './words-to-send'

interface Draft {
  name: string
  phone: string
  office?: string | undefined
  role?: StaffRole | undefined
}

/** One person into the roster, and at once the code for them. */
export function AddPerson({ offices, onDone }: { offices: Office[]; onDone(): void }) {
  const only = offices.length === 1 ? offices[0]?.code : undefined
  const [draft, change, clear] = useDraft<Draft>('person:new', { name: '', phone: '', office: only })
  const { run, pending, failure } = useOperation('staff.add-person')
  const [added, setAdded] = useState<Invited & { appointmentId: string }>()
  const { name, phone, office, role } = draft
  const wrong = failure?.fields ?? {}
  const here = offices.find(({ code }) => code === office)
  const fitting = role && here?.roles.includes(role) ? role : undefined
  const lacks = [
    ...(name.trim() ? [] : ['姓名']),
    ...(phone.length === 11 ? [] : ['11 位手机号']),
    ...(here ? [] : ['单位']),
    ...(fitting ? [] : ['身份']),
  ]
  async function add() {
    if (!here || !fitting) return
    const outcome = await run({ name, phone, office: here.code, role: fitting })
    if (outcome.kind !== 'done') return
    clear()
    const words = { name: name.trim(), roleName: STAFF_ROLE_WORDS[fitting], officeName: here.name }
    setAdded({ ...words, appointmentId: outcome.data.appointmentId })
  }
  if (added) {
    return (
      <Card title="✓ 已经加进名册" id="person-added">
        <Invitation person={added} of={`${added.name}(${added.roleName})`} onDone={onDone} />
      </Card>
    )
  }
  return (
    <Card title="加一个人" id="person-form">
      <TextBox
        {...{ id: 'person-name', label: '姓名', line: true, most: 30, value: name, wrong: wrong.name }}
        onChange={(to) => change({ name: to })}
      />
      <TextBox
        {...{
          id: 'person-phone',
          label: '手机号:本人微信里的号码',
          line: true,
          most: 11,
          type: 'number',
          value: phone,
        }}
        onChange={(to) => change({ phone: to })}
        wrong={wrong.phone}
      />
      <PickOffice
        {...{ id: 'person-office', label: '单位', offices, chosen: office, none: '选一个单位', wrong: wrong.office }}
        onPick={(code) => change({ office: code })}
      />
      {here && (
        <>
          <Text className="text-box-label label-below">身份</Text>
          <Choice<StaffRole>
            {...{ id: 'person-role', label: '身份', chosen: fitting, onChoose: (to) => change({ role: to }) }}
            options={here.roles.map((value) => ({ value, label: STAFF_ROLE_WORDS[value] }))}
          />
          <FieldWrong sentence={wrong.role} id="person-role-wrong" />
        </>
      )}
      {lacks.length > 0 && <Text className="small second block gap">还要写:{lacks.join('、')}</Text>}
      <MainButton id="person-save" pending={pending} disabled={lacks.length > 0} onTap={() => void add()}>
        加进名册
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
      <MainButton kind="quiet" id="person-cancel" onTap={onDone}>
        先不加
      </MainButton>
    </Card>
  )
}
