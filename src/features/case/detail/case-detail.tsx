import { Text } from '@tarojs/components'
import type { CaseState } from '../../../../contract/case/words'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Loaded } from '../../../ui/loaded'
import { toneOf } from '../state-tone'
import { AcceptReferral } from './accept-referral'
import { AddMore } from './add-more'
import { Confirm } from './confirm'
import { DeadlineNote } from './deadline-note'
import { Demands } from './demands'
import { Departments } from './departments'
import { MergedNote } from './merged-note'
import { ProposalCard } from './proposal'
import { Road } from './road'
import { ThreadLinks } from './thread-links'
import { Transfers } from './transfers'
import { useWaitingHere, WaitingHere } from './waiting-here'
import { Withdraw } from './withdraw'
import './detail.css'

/** The office owes nothing now, so no deadline is shown. */
const OVER: CaseState[] = ['answered', 'referred', 'confirmed', 'unconfirmed', 'withdrawn', 'out_of_scope']

/** 诉求详情, as its reporter sees it: the state on top, the whole road, and only what can be done now. */
export function CaseDetail({ caseId }: { caseId: string }) {
  const query = useLiveQuery('case.view-case', { caseId })
  // An answer that waits for a signal is given: it is not asked for again.
  const decided = useWaitingHere(caseId).some(({ operation }) => operation !== 'case.add-more')
  return (
    <Loaded query={query}>
      {(view) => {
        const may = (action: (typeof view.actions)[number]) => view.actions.includes(action)
        const awaited = !OVER.includes(view.state)
        return (
          <>
            <Card>
              <Text className={`state-sentence ${toneOf(view.state, view.deadline.overdue)}`} id="case-state">
                {view.sentence}
              </Text>
              <Text className="small second block" id="case-number">
                编号 {view.id}
                {view.anonymous ? ' · 匿名' : ''}
                {view.urgent ? ' · 很急' : ''}
              </Text>
              {awaited && <DeadlineNote deadline={view.deadline} brief />}
              <ThreadLinks view={view} />
            </Card>
            <WaitingHere caseId={caseId} />
            {view.state === 'needs_more' && may('add_more') && <AddMore view={view} />}
            <Demands view={view} />
            <Departments view={view} />
            <ProposalCard view={view} />
            {view.state === 'merged' && may('unmerge') && <MergedNote view={view} />}
            {!decided && view.state === 'referred' && <AcceptReferral view={view} />}
            {!decided && view.state !== 'referred' && (may('confirm') || may('refuse')) && <Confirm view={view} />}
            <Transfers view={view} />
            <Road view={view} />
            {view.state !== 'needs_more' && may('add_more') && <AddMore view={view} />}
            {!decided && may('withdraw') && <Withdraw caseId={caseId} />}
          </>
        )
      }}
    </Loaded>
  )
}
