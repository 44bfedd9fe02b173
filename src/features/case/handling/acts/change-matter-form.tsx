import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { MATTERS, type Matter } from '../../../../../contract/case/words'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { Choice } from '../../../../ui/choice'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'

const OPTIONS = (Object.keys(MATTERS) as Matter[]).map((value) => ({ value, label: MATTERS[value] }))

/** 改诉求类型: 投诉→咨询 and the like wait for consent. */
export function ChangeMatterForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft<{ matter?: Matter; reason: string }>(`matter:${view.id}`, { reason: '' })
  const { run, pending, failure } = useOperation('case.change-matter')
  const matter = draft.matter ?? view.matter
  const ready = matter !== view.matter && draft.reason.trim().length >= 4
  async function send() {
    const outcome = await run({ caseId: view.id, matter, reason: draft.reason }, { title: '改诉求类型' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="matter" label="改诉求类型">
      <Text className="small second block">减轻责任的更改(比如投诉改咨询),要居民同意或上级复核后才生效。</Text>
      <Choice<Matter>
        {...{ id: 'matter-to', label: '诉求类型', options: OPTIONS, chosen: matter }}
        onChoose={(chosen) => change({ matter: chosen })}
      />
      <TextBox
        {...{ id: 'matter-reason', label: '为什么改', value: draft.reason, most: 500 }}
        onChange={(reason) => change({ reason })}
        wrong={failure?.fields?.reason}
      />
      <MainButton id="matter-submit" pending={pending} disabled={!ready} onTap={send}>
        更改
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
