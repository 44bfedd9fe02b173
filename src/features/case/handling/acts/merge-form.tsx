import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'
import { LikeThis } from './like-this'

/** 并案: this case goes along with another that is about the same thing. */
export function MergeForm({ view }: { view: CaseView }) {
  const caseId = view.id
  const [draft, change, clear] = useDraft(`merge:${caseId}`, { intoId: '', reason: '' })
  const { run, pending, failure } = useOperation('case.merge-case')
  const ready = /^\d{14}$/.test(draft.intoId.trim()) && draft.reason.trim().length >= 2
  async function send() {
    const outcome = await run({ caseId, intoId: draft.intoId.trim(), reason: draft.reason }, { title: '并案' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="merge" label="和另一件并在一起办">
      <Text className="small second block">并到的那一件答复时,这位居民会一起收到答复,自己再说解决了没有。</Text>
      <LikeThis view={view} onChoose={(intoId) => change({ intoId })} />
      <TextBox
        {...{ id: 'merge-into', label: '并到哪一件(14位编号)', value: draft.intoId, most: 14, line: true }}
        onChange={(intoId) => change({ intoId })}
        wrong={failure?.fields?.intoId}
      />
      <TextBox
        {...{ id: 'merge-reason', label: '为什么是同一件事', value: draft.reason, most: 300 }}
        onChange={(reason) => change({ reason })}
        wrong={failure?.fields?.reason}
      />
      <MainButton id="merge-submit" pending={pending} disabled={!ready} onTap={send}>
        并案
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
