import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { RefuseForm } from './refuse-form'

/** Not ours, and where to go instead: the resident still has the last word. */
export function AcceptReferral({ view }: { view: CaseView }) {
  const accept = useOperation('case.confirm-answer')
  const [refusing, setRefusing] = useState(false)
  const may = (action: CaseView['actions'][number]) => view.actions.includes(action)
  const advice = view.steps.filter(({ kind }) => kind === 'case.referred').pop()
  return (
    <Card title="这件事不归这里办" id="referral">
      {advice?.text && <Text className="prewrap">{advice.text}</Text>}
      {view.confirmBy && (
        <Text className="small second block">
          请在{dayWords(view.confirmBy)}前告诉我们。不答也可以,到时记为“未确认”。
        </Text>
      )}
      {may('confirm') && !refusing && (
        <MainButton
          id="referral-accept"
          pending={accept.pending}
          onTap={() => void accept.run({ caseId: view.id, rating: 'basically' }, { title: '知道了该去哪里办' })}
        >
          知道了,我去那里办
        </MainButton>
      )}
      <OutcomeNote failure={accept.failure} waiting={accept.waiting} />
      {may('refuse') && <RefuseForm view={view} open={refusing} onOpen={setRefusing} />}
    </Card>
  )
}
