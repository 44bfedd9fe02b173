import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { METHODS, type Method } from '../../../../../contract/case/words'
import { useDraft } from '../../../../api/use-draft'
import { useLiveQuery } from '../../../../api/use-live-query'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { Choice } from '../../../../ui/choice'
import { Loaded } from '../../../../ui/loaded'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'
import { DepartmentPicker } from './department-picker'
import { MethodChoice, useMethodRule } from './method-choice'
import { type PlanDraft, PlanFields, planLacks } from './plan-fields'

interface Draft extends PlanDraft {
  method?: Method | undefined
  offices: string[]
  lead?: string | undefined
  words: string
}

/** 呼叫部门: which of them, who leads, what they are asked; each owes an answer by a clock of its own. */
export function CallForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft<Draft>(`call:${view.id}`, { offices: [], words: '', plan: view.plan })
  const choices = useLiveQuery('case.list-choices', { caseId: view.id })
  const { run, pending, failure } = useOperation('case.call-departments')
  const { method, offices, words, plan, sponsorId } = draft
  const lead = offices.includes(draft.lead ?? '') ? draft.lead : offices[0]
  const called = new Set([...offices, ...view.calls.map(({ office }) => office.id)]).size
  const rule = useMethodRule(method)
  const planned = Boolean(rule?.needsPlan) && !view.sponsor
  const lacks = lacksOf()
  function lacksOf(): string {
    if (!method) return '请先选办理方法'
    if (offices.length === 0) return '请选要呼叫的部门'
    if (rule && called < rule.parties) return `${METHODS[method]}要呼叫${rule.parties}个以上部门`
    if (planned && planLacks(draft)) return planLacks(draft)
    return words.trim().length < 2 ? '请写一句请部门做什么' : ''
  }
  async function send() {
    if (!method || !lead) return
    const sent = { caseId: view.id, method, offices, lead, words, ...(planned ? { plan, sponsorId } : {}) }
    const outcome = await run(sent, { title: '呼叫部门' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="call" label="呼叫部门">
      <MethodChoice
        caseId={view.id}
        id="call-method"
        chosen={method}
        onChoose={(chosen) => change({ method: chosen })}
      />
      <Loaded query={choices}>
        {({ departments, leaders }) => (
          <>
            <DepartmentPicker
              departments={departments}
              chosen={offices}
              onChange={(chosen) => change({ offices: chosen })}
            />
            {offices.length > 1 && (
              <>
                <Text className="block act-label">哪个牵头</Text>
                <Choice
                  {...{ id: 'call-lead', label: '哪个牵头', chosen: lead }}
                  onChoose={(id: string) => change({ lead: id })}
                  options={departments
                    .filter(({ id }) => offices.includes(id))
                    .map(({ id, name }) => ({ value: id, label: name }))}
                />
              </>
            )}
            {planned && <PlanFields {...{ leaders, plan, sponsorId, change }} />}
          </>
        )}
      </Loaded>
      <TextBox
        {...{ id: 'call-words', label: '请部门做什么', value: words, most: 500 }}
        onChange={(text) => change({ words: text })}
        wrong={failure?.fields?.words}
      />
      {lacks && <Text className="small wait block">{lacks}。</Text>}
      <MainButton id="call-submit" pending={pending} disabled={lacks !== ''} onTap={send}>
        {`呼叫${offices.length > 0 ? `${offices.length}个部门` : ''}`}
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
