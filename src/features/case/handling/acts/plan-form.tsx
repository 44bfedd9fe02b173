import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { useDraft } from '../../../../api/use-draft'
import { useLiveQuery } from '../../../../api/use-live-query'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { Loaded } from '../../../../ui/loaded'
import { MainButton } from '../../../../ui/main-button'
import { type PlanDraft, PlanFields, planLacks } from './plan-fields'

/** 列整改清单: a sponsoring leader, and what is done by whom until when. */
export function PlanForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft<PlanDraft>(`plan:${view.id}`, { plan: view.plan })
  const choices = useLiveQuery('case.list-choices', { caseId: view.id })
  const { run, pending, failure } = useOperation('case.set-plan')
  const lacks = planLacks(draft)
  async function send() {
    if (!draft.sponsorId) return
    const sent = { caseId: view.id, sponsorId: draft.sponsorId, plan: draft.plan }
    const outcome = await run(sent, { title: '列整改清单' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="plan" label="定挂点领导、列整改清单">
      <Loaded query={choices}>
        {({ leaders }) => <PlanFields {...{ leaders, change, plan: draft.plan, sponsorId: draft.sponsorId }} />}
      </Loaded>
      {lacks && <Text className="small wait block">{lacks}。</Text>}
      <MainButton id="plan-submit" pending={pending} disabled={lacks !== ''} onTap={send}>
        存下清单
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
