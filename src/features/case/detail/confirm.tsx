import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { EvidenceFields, evidenceInput, hasWord, NO_EVIDENCE } from './evidence-fields'
import { RefuseForm } from './refuse-form'

/** Was it really solved? The resident alone says so. */
export function Confirm({ view }: { view: CaseView }) {
  const confirm = useOperation('case.confirm-answer')
  const [refusing, setRefusing] = useState(false)
  const asked = view.source !== ''
  const [evidence, change] = useDraft(`evidence:${view.id}`, NO_EVIDENCE)
  const ready = hasWord(asked, evidence)
  const may = (action: CaseView['actions'][number]) => view.actions.includes(action)
  const rate = (rating: 'satisfied' | 'basically') =>
    void confirm.run(
      { caseId: view.id, rating, ...evidenceInput(asked, evidence) },
      { title: rating === 'satisfied' ? '评价:满意' : '评价:基本满意' },
    )
  return (
    <Card title="这样解决了吗?">
      {view.confirmBy && (
        <Text className="small second block">
          请在{dayWords(view.confirmBy)}前告诉我们。不答也可以,到时记为“未确认”,不算满意。
        </Text>
      )}
      {asked && <EvidenceFields evidence={evidence} change={change} />}
      {may('confirm') && !refusing && (
        <>
          <MainButton
            id="confirm-satisfied"
            pending={confirm.pending}
            disabled={!ready}
            onTap={() => rate('satisfied')}
          >
            满意,解决了
          </MainButton>
          <MainButton
            kind="plain"
            id="confirm-basically"
            disabled={confirm.pending || !ready}
            onTap={() => rate('basically')}
          >
            基本满意
          </MainButton>
        </>
      )}
      <OutcomeNote failure={confirm.failure} waiting={confirm.waiting} />
      {may('refuse') && <RefuseForm view={view} open={refusing} onOpen={setRefusing} evidence={evidence} />}
    </Card>
  )
}
