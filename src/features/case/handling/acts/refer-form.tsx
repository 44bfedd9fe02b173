import { Text } from '@tarojs/components'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'
import { GuidePicker, type PickedGuide } from '../guide-picker'

interface Draft {
  reason: string
  whereTo: string
  guide?: PickedGuide | undefined
}

/** 不归这里办: why, and where to go instead. */
export function ReferForm({ caseId }: { caseId: string }) {
  const [draft, change, clear] = useDraft<Draft>(`refer:${caseId}`, { reason: '', whereTo: '' })
  const { run, pending, failure } = useOperation('case.refer-case')
  const ready = draft.reason.trim().length >= 4 && draft.whereTo.trim().length >= 4
  async function send() {
    const { reason, whereTo, guide } = draft
    const input = { caseId, reason, whereTo, ...(guide ? { guideId: guide.id } : {}) }
    const outcome = await run(input, { title: '告知去处' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="refer" label="不归这里办,告知去处">
      <Text className="small second block">居民看了如果不同意,会升一级重新办。</Text>
      <TextBox
        {...{ id: 'refer-reason', label: '为什么不归这里办', value: draft.reason, most: 500 }}
        onChange={(reason) => change({ reason })}
        wrong={failure?.fields?.reason}
      />
      <TextBox
        {...{ id: 'refer-where', label: '该去哪里办(单位、电话、地址)', value: draft.whereTo, most: 300 }}
        onChange={(whereTo) => change({ whereTo })}
        wrong={failure?.fields?.whereTo}
      />
      <GuidePicker
        id="refer"
        picked={draft.guide}
        onPick={(guide) => change({ guide })}
        wrong={failure?.fields?.guideId}
      />
      {!ready && <Text className="small second block">两样都写清楚就可以送出。</Text>}
      <MainButton id="refer-submit" pending={pending} disabled={!ready} onTap={send}>
        告诉居民
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
