import { Text } from '@tarojs/components'
import type { VisitView } from '../../../../contract/checkin/visit-view'
import { VISIT_LACKS } from '../../../../contract/checkin/words'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { type ReasonsDraft, ReasonsFields, reasonsOf } from './reasons-fields'

/** A visit that came in late is there; what it lacks is asked for. */
export function ExplainForm({ view }: { view: VisitView }) {
  const [draft, change] = useDraft<ReasonsDraft>(`visit-why:${view.visitId}`, { cause: '', againReason: '' })
  const { run, pending, failure, waiting } = useOperation('checkin.explain-visit')
  return (
    <Card title="请补上原因" id="visit-explain">
      <Text className="block wait">
        这次走访已经收下,还缺:{view.lacks.map((lack) => VISIT_LACKS[lack]).join('、')}。
      </Text>
      <ReasonsFields
        {...{ visited: view.visited, draft, change, wrong: failure?.fields, again: view.lacks.includes('again') }}
      />
      <MainButton
        id="visit-explain-save"
        pending={pending}
        onTap={() => void run({ visitId: view.visitId, ...reasonsOf(draft) }, { title: '补走访原因' })}
      >
        补上
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
    </Card>
  )
}
