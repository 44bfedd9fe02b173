import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** The office wants to owe less: only the resident's yes (or a second signature from above) makes it so. */
export function ProposalCard({ view }: { view: CaseView }) {
  const agree = useOperation('case.agree-change')
  const decline = useOperation('case.decline-change')
  if (!view.proposal || !view.actions.includes('agree_change')) return null
  const caseId = view.id
  return (
    <Card title="要您同意" id="proposal">
      <Text className="block">{view.proposal.sentence}。</Text>
      <Text className="block second">理由:{view.proposal.reason}</Text>
      <Text className="small second block">不同意就按原来的办,对您没有影响。</Text>
      <MainButton id="agree" kind="plain" pending={agree.pending} onTap={() => void agree.run({ caseId })}>
        同意
      </MainButton>
      <MainButton id="disagree" kind="plain" pending={decline.pending} onTap={() => void decline.run({ caseId })}>
        不同意,按原来的办
      </MainButton>
      <OutcomeNote failure={agree.failure ?? decline.failure} waiting={false} />
    </Card>
  )
}
