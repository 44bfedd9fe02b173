import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'

/** The full name and number, once, for a reason that is recorded; gone when the page is left. */
export function RevealContact({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [contact, setContact] = useState<{ name: string; phone: string }>()
  const { run, pending, failure } = useOperation('case.reveal-contact')
  async function reveal() {
    const outcome = await run({ caseId, reason })
    if (outcome.kind === 'done') setContact(outcome.data)
  }
  if (contact) {
    return (
      <Card title="居民联系方式">
        <Text className="block" id="contact" selectable>
          {contact.name || '没有留姓名'} {contact.phone || '没有留电话'}
        </Text>
      </Card>
    )
  }
  if (!open) {
    return (
      <MainButton kind="quiet" id="reveal-open" onTap={() => setOpen(true)}>
        查看居民联系方式
      </MainButton>
    )
  }
  return (
    <Card title="查看居民联系方式">
      <Text className="small second block">每次查看都会记下来,居民和审计都看得到。</Text>
      <TextBox
        id="reveal-reason"
        label="为什么要看"
        line
        value={reason}
        onChange={setReason}
        most={200}
        wrong={failure?.fields?.reason}
      />
      <MainButton kind="plain" id="reveal-submit" pending={pending} onTap={reveal}>
        查看并记录
      </MainButton>
      <ActionFailed failure={failure} />
    </Card>
  )
}
