import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import type { Method } from '../../../../../contract/case/words'
import { useDraft } from '../../../../api/use-draft'
import { useLiveQuery } from '../../../../api/use-live-query'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { Choice } from '../../../../ui/choice'
import { Loaded } from '../../../../ui/loaded'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'
import { MethodChoice, useMethodRule } from './method-choice'
import { type PlanDraft, PlanFields, planLacks } from './plan-fields'

interface Draft extends PlanDraft {
  method?: Method | undefined
  office?: string | undefined
  words: string
}

interface DispatchFormProps {
  view: CaseView
  /** `name_lead`: after the third passing on, the office that has to see it through. */
  as: 'dispatch' | 'name_lead'
  first?: boolean
}

/** Method, office, words; what the method's rule still lacks is said before the button can be pressed. */
export function DispatchForm({ view, as, first }: DispatchFormProps) {
  const lead = as === 'name_lead'
  const id = lead ? 'lead' : 'dispatch'
  const [draft, change, clear] = useDraft<Draft>(`${id}:${view.id}`, { words: '', plan: view.plan })
  const choices = useLiveQuery('case.list-choices', { caseId: view.id })
  const dispatch = useOperation('case.dispatch-case')
  const nameLead = useOperation('case.name-lead')
  const { failure, pending } = lead ? nameLead : dispatch
  const { method, office, words, plan, sponsorId } = draft
  const planned = Boolean(useMethodRule(method)?.needsPlan) && !lead && !view.sponsor
  const lacks = !method
    ? '请先选办理方法'
    : !office
      ? '请选派给谁'
      : (planned && planLacks(draft)) || (words.trim().length < 2 ? '请写一句交代的话' : '')
  async function send() {
    if (!method || !office) return
    const sent = { caseId: view.id, method, office, words }
    const outcome = lead
      ? await nameLead.run(sent, { title: '指定首接单位' })
      : await dispatch.run(planned ? { ...sent, plan, sponsorId } : sent, { title: '派单' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id={id} label={lead ? '指定首接单位' : '派单'} first={first}>
      {lead && <Text className="small second block">已经转了三次手。指定的单位要负责到底,不能再退。</Text>}
      <MethodChoice
        caseId={view.id}
        id={`${id}-method`}
        chosen={method}
        onChoose={(chosen) => change({ method: chosen })}
      />
      <Loaded query={choices}>
        {({ offices, departments, leaders }) => (
          <>
            <Text className="block act-label">派给谁</Text>
            <Choice
              {...{ id: `${id}-office`, label: '派给谁', chosen: office }}
              onChoose={(chosen) => change({ office: chosen })}
              options={withDepartments(offices, lead ? departments : []).map(({ id: value, name, why }) => ({
                ...{ value, label: why ? `${name}(建议:${why})` : name },
              }))}
            />
            {planned && <PlanFields {...{ leaders, plan, sponsorId, change }} />}
          </>
        )}
      </Loaded>
      <TextBox
        {...{ id: `${id}-words`, label: '交代的话', value: words, most: 500 }}
        placeholder="比如:请当天到现场看,先做好安全提示"
        onChange={(text) => change({ words: text })}
        wrong={failure?.fields?.words}
      />
      {lacks && <Text className="small wait block">{lacks}。</Text>}
      <MainButton id={`${id}-submit`} pending={pending} disabled={lacks !== ''} onTap={send}>
        {lead ? '指定它负责到底' : '派出去'}
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}

const withDepartments = (
  offices: { id: string; name: string; why: string }[],
  departments: { id: string; name: string }[],
) => [
  ...offices,
  ...departments
    .filter(({ id }) => !offices.some((office) => office.id === id))
    .map((department) => ({ ...department, why: '' })),
]
