import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'

/** One question to the resident; the clock stands until the reply. */
export function AskMoreForm({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false)
  const [draft, change, clear] = useDraft(`ask:${caseId}`, { question: '' })
  const { run, pending, failure } = useOperation('case.ask-more')
  async function send() {
    const outcome = await run({ caseId, question: draft.question }, { title: '请居民补充' })
    if (outcome.kind !== 'failed') clear()
  }
  if (!open) {
    return (
      <MainButton kind="plain" id="ask-open" onTap={() => setOpen(true)}>
        请居民补充
      </MainButton>
    )
  }
  return (
    <Card title="请居民补充">
      <Text className="small second block">送出后办理时间暂停计算,居民补充后接着算。</Text>
      <TextBox
        id="ask-text"
        label="要问什么"
        value={draft.question}
        onChange={(question) => change({ question })}
        most={500}
        placeholder="比如:请问是几栋几单元?"
        wrong={failure?.fields?.question}
      />
      <MainButton id="ask-submit" pending={pending} onTap={send}>
        送给居民
      </MainButton>
      <ActionFailed failure={failure} />
    </Card>
  )
}
