import { Text } from '@tarojs/components'
import type { VisitLine } from '../../../../contract/checkin/visit-view'
import { VISIT_STATES } from '../../../../contract/checkin/words'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { calendarWords } from './days-ahead'

/** A visit in a list. */
export function VisitLineCard({ visit }: { visit: VisitLine }) {
  const { visitId, title, state, plannedOn, checkIn, cases, lacks, disputed } = visit
  const open = () => go('packages/member/visit/index', { visitId })
  return (
    <Card id={`visit-${visitId}`} title={title} onTap={open} label={`看走访:${title}`}>
      <Text className="block second">{VISIT_STATES[state]}</Text>
      {checkIn ? (
        <Text className="block">
          {momentWords(checkIn.at)} · {checkIn.place}
          {checkIn.late ? ' · 补传' : ''}
        </Text>
      ) : (
        plannedOn && <Text className="block">{calendarWords(plannedOn)}</Text>
      )}
      {cases > 0 && <Text className="small second block">反映了 {cases} 件</Text>}
      {lacks.length > 0 && <Text className="small wait block">! 还缺原因,请补上</Text>}
      {disputed && <Text className="small wrong block">! 对方说没有人来过</Text>}
    </Card>
  )
}
