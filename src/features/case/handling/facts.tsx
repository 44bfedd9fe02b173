import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { CATEGORIES, MATTERS, METHODS } from '../../../../contract/case/words'
import { Card } from '../../../ui/card'
import { dayWords, momentWords } from '../../../ui/day-words'
import { ThreadLinks } from '../detail/thread-links'
import { Transfers } from '../detail/transfers'

/** What the office has to know of a case besides its words. */
export function Facts({ view }: { view: CaseView }) {
  const { reporter } = view
  const kind = [CATEGORIES[view.category], MATTERS[view.matter], view.method ? METHODS[view.method] : '还没选办理方法']
  return (
    <>
      <Card id="facts">
        <Text className="block second">
          {kind.join(' · ')}
          {view.urgent ? ' · 很急' : ''}
        </Text>
        <Text className="block second">
          反映人:{reporter.name} {reporter.phone ?? ''}
          {view.source ? `(${view.source})` : ''}
        </Text>
        <Text className="block second">
          现在在:{view.holder.office}
          {view.holder.person ? ` · ${view.holder.person}` : ''}
        </Text>
        {view.lacks.map((lack) => (
          <Text key={lack} className="block wait">
            ! {lack}
          </Text>
        ))}
        {view.fromVisit && <Text className="block second">走访时反映({dayWords(view.fromVisit.at)})</Text>}
        {view.steps[0]?.doneAt && (
          <Text className="block wait">
            补传:{momentWords(view.steps[0].doneAt)}写的,{momentWords(view.steps[0].at)}送到
          </Text>
        )}
        <Text className="small hint block">编号 {view.id}</Text>
        <ThreadLinks view={view} />
      </Card>
      {(view.sponsor || view.plan.length > 0) && (
        <Card title="整改清单" id="plan-card">
          {view.sponsor && <Text className="block">挂点领导:{view.sponsor}</Text>}
          {view.plan.map(({ measure, responsible, by }, at) => (
            <Text key={`${measure} ${by}`} className="block">
              {at + 1}. {measure}({responsible},{by}前)
            </Text>
          ))}
        </Card>
      )}
      {view.visits.length > 0 && (
        <Card title="上门" id="visits">
          {view.visits.map(({ at, person, place }) => (
            <View key={at} className="hold">
              <Text className="block">
                {momentWords(at)} · {person} · {place}
              </Text>
            </View>
          ))}
        </Card>
      )}
      <Transfers view={view} />
    </>
  )
}
