import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { NO_WORDS, WordsForm } from './words-form'

/** Handled together with another report of the same thing; the resident may say that theirs is different. */
export function MergedNote({ view }: { view: CaseView }) {
  const [open, setOpen] = useState(false)
  const [draft, change, clear] = useDraft(`unmerge:${view.id}`, NO_WORDS)
  const unmerge = useOperation('case.unmerge-case')
  async function send() {
    const outcome = await unmerge.run({ caseId: view.id, reason: draft.text }, { title: '我的不一样' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Card title="和同一件事并在一起办" id="merged">
      <Text className="block">有人反映了同一件事,两件并在一起办,办好会一起答复您。解决没解决,由您自己说。</Text>
      {open ? (
        <WordsForm
          {...{ id: 'unmerge', label: '哪里不一样?', send: '我的不一样,请单独办', draft, change, withPhotos: false }}
          onSend={send}
          pending={unmerge.pending}
          failure={unmerge.failure}
          waiting={unmerge.waiting}
        />
      ) : (
        <MainButton kind="plain" id="unmerge-open" onTap={() => setOpen(true)}>
          我的不一样
        </MainButton>
      )}
    </Card>
  )
}
