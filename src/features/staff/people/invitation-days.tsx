import { Text } from '@tarojs/components'
import { useState } from 'react'
import { MOST_INVITATION_DAYS } from '../../../../contract/staff/words'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'

/** How long a code is good; for the district's admin to say, for the others to read. */
export function InvitationDays({ days, mayChange }: { days: number; mayChange: boolean }) {
  const [typed, setTyped] = useState<string>()
  const { run, pending, failure } = useOperation('staff.set-invitation-days')
  const value = typed ?? String(days)
  async function save() {
    const outcome = await run({ days: Number(value) })
    if (outcome.kind === 'done') setTyped(undefined)
  }
  return (
    <Card title="邀请码几天内有效" id="invitation-days">
      <Text className="block">{`现在是 ${days} 天。${mayChange ? '改了以后,新开的邀请码按新的算。' : '由区管理员来定。'}`}</Text>
      {mayChange && (
        <>
          <TextBox
            {...{ id: 'days', label: `天数,1 到 ${MOST_INVITATION_DAYS}`, line: true, most: 2, type: 'number', value }}
            onChange={setTyped}
            wrong={failure?.fields?.days}
          />
          <MainButton
            kind="plain"
            id="days-save"
            pending={pending}
            disabled={value === '' || Number(value) === days}
            onTap={() => void save()}
          >
            保存
          </MainButton>
          <OutcomeNote failure={failure} waiting={false} />
        </>
      )}
    </Card>
  )
}
