import { Text } from '@tarojs/components'
import { useOnline } from '../../../../api/network'
import { useLiveQuery } from '../../../../api/use-live-query'
import { MainButton } from '../../../../ui/main-button'
import { OutcomeNote } from '../../../../ui/outcome-note'
import { inPageOrder } from '../in-page-order'
import { RaiseFields } from '../raise-fields'
import { ANONYMITY_FOR } from '../raise-options'
import { PersonFields } from './person-fields'
import type { HeardOn } from './report-draft'
import { SentReportCard } from './sent-report'
import { useReport } from './use-report'

/** The district's own code; its dispatchers take in what the hotline hands over. */
const DISTRICT = '440112'

/** 替人反映: whom for, then the same form as everybody's. */
export function ReportPage({ visit }: { visit?: HeardOn | undefined }) {
  const me = useLiveQuery('directory.view-me', {}).data
  const online = useOnline()
  const operator = me?.roles.some(({ role, office }) => role === 'dispatcher' && office === DISTRICT) ?? false
  // Whoever takes calls for the whole district is at home nowhere: a community that nobody chose would be a wrong one.
  const mine = operator ? undefined : me?.community
  const { draft, change, wrong, submit, pending, failure, sent, dropSent } = useReport(mine, visit)
  const sentences = inPageOrder(wrong)
  if (sent) return <SentReportCard report={sent} onGiven={dropSent} onVisit={visit !== undefined} />
  return (
    <>
      <PersonFields draft={draft} change={change} wrong={wrong} operator={operator} />
      <RaiseFields
        {...{ draft, change, wrong, mine, anonymity: ANONYMITY_FOR, elsewhere: draft.source === 'hotline' }}
      />
      {!online && !visit && (
        <Text className="block wait" id="report-offline">
          现在没有网络。写好的先存在手机里;要有信号才能送出,送到了才有本人的确认码。有信号后请回到这一页点“送出去”。
        </Text>
      )}
      {sentences.length > 0 && (
        <Text className="field-wrong" id="report-wrong">
          ! 还有 {sentences.length} 处要改一下:{sentences.join(';')}
        </Text>
      )}
      <OutcomeNote failure={sentences.length > 0 ? undefined : failure} waiting={false} />
      <MainButton id="report-submit" pending={pending} onTap={submit}>
        送出去
      </MainButton>
      <Text className="small hint block gap">
        写到一半离开也不要紧,写好的都存在手机里。送出后,这里会显示给本人的确认码。
      </Text>
    </>
  )
}
