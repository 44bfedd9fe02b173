import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'

/** 撤回: says what it means before it is done. */
export function Withdraw({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = useOperation('case.withdraw-case')
  if (!open) {
    return (
      <MainButton kind="quiet" id="withdraw-open" onTap={() => setOpen(true)}>
        不办了,撤回这件诉求
      </MainButton>
    )
  }
  return (
    <Card title="撤回这件诉求">
      <Text className="block">撤回以后就不再办了,也不能恢复;要办可以重新反映。</Text>
      <TextBox id="withdraw-reason" label="为什么撤回(可以不写)" most={500} value={reason} onChange={setReason} />
      <MainButton
        kind="plain"
        id="withdraw-submit"
        pending={withdraw.pending}
        onTap={() => void withdraw.run({ caseId, reason }, { title: '撤回诉求' })}
      >
        撤回
      </MainButton>
      <MainButton kind="quiet" id="withdraw-close" onTap={() => setOpen(false)}>
        先不撤回
      </MainButton>
      <OutcomeNote failure={withdraw.failure} waiting={withdraw.waiting} />
    </Card>
  )
}
