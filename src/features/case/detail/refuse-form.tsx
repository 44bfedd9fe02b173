import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import type { Level } from '../../../../contract/case/words'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { PhotoPicker } from '../../../ui/photo-picker'
import { TextBox } from '../../../ui/text-box'
import { type EvidenceDraft, evidenceInput, hasWord, NO_EVIDENCE } from './evidence-fields'
import { NO_WORDS } from './words-form'

/** What happens after 还没解决, by the level that answered. */
const NEXT: Record<Level, string> = {
  community: '送出后,这件事会升一级,交给街道(镇)重新办,期限重新算。',
  street: '送出后,这件事会升一级,交到区里重新办,期限重新算。',
  district: '送出后,由区里重新办,期限重新算。',
}

interface RefuseFormProps {
  view: CaseView
  open: boolean
  onOpen(open: boolean): void
  /** The word of the person whom the case was reported for. */
  evidence?: EvidenceDraft
}

/** 还没解决: what is missing, and what happens next, said before it is sent. */
export function RefuseForm({ view, open, onOpen, evidence = NO_EVIDENCE }: RefuseFormProps) {
  const key = `refuse:${view.id}`
  const [draft, change, clear] = useDraft(key, NO_WORDS)
  const asked = view.source !== ''
  const [wrong, setWrong] = useState<string>()
  const refuse = useOperation('case.refuse-answer')
  if (!open) {
    return (
      <>
        <OutcomeNote waiting={refuse.waiting} />
        <MainButton kind="plain" id="refuse-open" onTap={() => onOpen(true)}>
          还没解决
        </MainButton>
      </>
    )
  }
  async function send() {
    if (!hasWord(asked, evidence)) return setWrong('请先填本人的确认码或回访记录')
    if (draft.text.trim().length < 2) return setWrong('请写一句还缺什么,两个字以上')
    setWrong(undefined)
    const again = { page: `pages/case-detail/index?caseId=${view.id}`, draftKey: key, draft }
    const options = { photos: draft.photos, title: `还没解决:${draft.text.trim().slice(0, 20)}`, again }
    const outcome = await refuse.run(
      { caseId: view.id, reason: draft.text, ...evidenceInput(asked, evidence) },
      options,
    )
    if (outcome.kind === 'failed') return
    clear()
    onOpen(false)
  }
  return (
    <View className="gap">
      <TextBox
        {...{ id: 'refuse-reason', label: '还缺什么?', most: 1000, value: draft.text }}
        placeholder="比如:修了两盏,还有一盏不亮"
        onChange={(text) => change({ text })}
        wrong={wrong ?? refuse.failure?.fields.reason}
      />
      <PhotoPicker id="refuse-photos" photos={draft.photos} onChange={(photos) => change({ photos })} />
      <Text className="small second block">{NEXT[view.level]}</Text>
      <MainButton id="refuse-submit" pending={refuse.pending} onTap={send}>
        还没解决,请重新办
      </MainButton>
      <OutcomeNote failure={refuse.failure} waiting={refuse.waiting} />
      <MainButton kind="quiet" id="refuse-close" onTap={() => onOpen(false)}>
        返回,我再看看
      </MainButton>
    </View>
  )
}
