import { Text, View } from '@tarojs/components'
import { CASE_STATES, CATEGORIES } from '../../../../contract/case/words'
import type { VisitView } from '../../../../contract/checkin/visit-view'
import { VISIT_GROUNDS } from '../../../../contract/checkin/words'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { PhotoRow } from '../../../ui/photo-row'
import { spoken } from '../../../ui/spoken'
import { calendarWords } from './days-ahead'

/** What was recorded of it, what became of what was heard, and whether the household says otherwise. */
export function VisitFacts({ view }: { view: VisitView }) {
  const { checkIn, dispute } = view
  return (
    <>
      {dispute && (
        <Card title="! 对方说没有人来过" id="visit-dispute">
          <Text className="block prewrap">{dispute.words}</Text>
          <Text className="small second block">{momentWords(dispute.at)}写的,请核实</Text>
        </Card>
      )}
      {checkIn && (
        <Card title="走访记录" id="visit-facts">
          <Text className="block">
            {momentWords(checkIn.at)} · {view.member} · {checkIn.place}
          </Text>
          {checkIn.late && <Text className="small wait block">补传:{momentWords(checkIn.arrivedAt)}才送到</Text>}
          {view.kind === 'enterprise' && (
            <Text className="block second">
              {VISIT_GROUNDS[view.ground]}
              {view.cause ? `:${view.cause}` : ''}
            </Text>
          )}
          {view.againReason && <Text className="block second">再去的原因:{view.againReason}</Text>}
          {view.met && <Text className="block">见到:{view.met}</Text>}
          {view.heard && <Text className="block prewrap">{view.heard}</Text>}
          {view.held && <Text className="small wait block">文字正在检查,通过后别人才看得到</Text>}
          <PhotoRow photos={view.photos} />
          {view.nextOn && <Text className="block">约好下次:{calendarWords(view.nextOn)}</Text>}
        </Card>
      )}
      {view.raised.length > 0 && (
        <Card title="这次走访反映的" id="visit-cases">
          {view.raised.map(({ caseId, category, state, mine }) => (
            <View
              key={caseId}
              id={`visit-case-${caseId}`}
              className="gap"
              {...(mine
                ? { onClick: () => go('pages/case-detail/index', { caseId }), ...spoken('link', `看诉求${caseId}`) }
                : {})}
            >
              <Text className="block">
                {CATEGORIES[category]} · {CASE_STATES[state]}
                {mine ? ' ›' : ''}
              </Text>
              <Text className="small second block">编号 {caseId}</Text>
            </View>
          ))}
        </Card>
      )}
    </>
  )
}
