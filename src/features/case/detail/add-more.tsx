import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { NO_WORDS, WordsForm } from './words-form'

const TOO_SHORT = '请写两个字以上'

/** 补充: open at once when the office has asked, behind a button otherwise. */
export function AddMore({ view }: { view: CaseView }) {
  const asked = view.state === 'needs_more'
  const key = `add-more:${view.id}`
  const [draft, change, clear] = useDraft(key, NO_WORDS)
  const [open, setOpen] = useState(draft.text !== '')
  const [wrong, setWrong] = useState<string>()
  const addMore = useOperation('case.add-more')
  if (!asked && !open) {
    return (
      <>
        <OutcomeNote waiting={addMore.waiting} />
        <MainButton kind="plain" id="add-more-open" onTap={() => setOpen(true)}>
          补充情况
        </MainButton>
      </>
    )
  }
  async function send() {
    if (draft.text.trim().length < 2) return setWrong(TOO_SHORT)
    setWrong(undefined)
    const again = { page: `pages/case-detail/index?caseId=${view.id}`, draftKey: key, draft }
    const options = { photos: draft.photos, title: `补充:${draft.text.trim().slice(0, 20)}`, again }
    const outcome = await addMore.run({ caseId: view.id, text: draft.text }, options)
    if (outcome.kind === 'failed') return
    clear()
    setOpen(false)
  }
  const question = view.steps.filter(({ kind }) => kind === 'case.more_asked').pop()?.text
  return (
    <Card title={asked ? '请您补充' : '补充情况'}>
      {asked && question && (
        <Text className="prewrap" id="add-more-question">
          问您:{question}
        </Text>
      )}
      <WordsForm
        {...{ id: 'add-more', label: '您要补充的话', send: '送出补充', draft, change, wrong }}
        {...{ pending: addMore.pending, failure: addMore.failure, waiting: addMore.waiting }}
        onSend={send}
      />
    </Card>
  )
}
