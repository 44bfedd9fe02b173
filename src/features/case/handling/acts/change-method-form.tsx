import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import type { Method } from '../../../../../contract/case/words'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'
import { MethodChoice } from './method-choice'

/** 改办理方法: what shortens or drops the duty waits for consent. */
export function ChangeMethodForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft<{ method?: Method; reason: string }>(`method:${view.id}`, { reason: '' })
  const { run, pending, failure } = useOperation('case.change-method')
  const { method, reason } = draft
  const ready = method !== undefined && method !== view.method && reason.trim().length >= 4
  async function send() {
    if (!method) return
    const outcome = await run({ caseId: view.id, method, reason }, { title: '改办理方法' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="method" label="改办理方法">
      <Text className="small second block">时间变长或条件变少的更改,要居民同意或上级复核后才生效。</Text>
      <MethodChoice
        caseId={view.id}
        id="method-to"
        chosen={method ?? view.method}
        onChoose={(chosen) => change({ method: chosen })}
      />
      <TextBox
        {...{ id: 'method-reason', label: '为什么改', value: reason, most: 500 }}
        onChange={(words) => change({ reason: words })}
        wrong={failure?.fields?.reason}
      />
      <MainButton id="method-submit" pending={pending} disabled={!ready} onTap={send}>
        更改
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
