import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'

/** 申请延期 of a case, or of one department's part. */
export function ExtensionForm({ view, callId }: { view: CaseView; callId?: string }) {
  const id = callId ? `extend-${callId.split(':')[1]}` : 'extend'
  const [draft, change, clear] = useDraft(`${id}:${callId ?? view.id}`, { count: '3', reason: '' })
  const ofCase = useOperation('case.ask-extension')
  const ofCall = useOperation('case.ask-call-extension')
  const { pending, failure } = callId ? ofCall : ofCase
  const count = Number(draft.count)
  const ready = Number.isInteger(count) && count >= 1 && count <= 30 && draft.reason.trim().length >= 4
  async function send() {
    const asked = { count, reason: draft.reason }
    const outcome = callId
      ? await ofCall.run({ callId, ...asked }, { title: '申请延期' })
      : await ofCase.run({ caseId: view.id, ...asked }, { title: '申请延期' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id={id} label="申请延期">
      <Text className="small second block">
        由上一级决定;没有同意以前,还是按“{view.deadline.sentence}”。居民看得到理由。
      </Text>
      <TextBox
        {...{ id: `${id}-count`, label: '延几个工作日(立即办按小时)', value: draft.count, most: 2, line: true }}
        type="number"
        onChange={(value) => change({ count: value })}
        wrong={failure?.fields?.count}
      />
      <TextBox
        {...{ id: `${id}-reason`, label: '为什么', value: draft.reason, most: 500 }}
        onChange={(reason) => change({ reason })}
        wrong={failure?.fields?.reason}
      />
      {!ready && <Text className="small second block">写清楚天数(1到30)和理由就可以送出。</Text>}
      <MainButton id={`${id}-submit`} pending={pending} disabled={!ready} onTap={send}>
        送上一级决定
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
