import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { PhotoRow } from '../../../ui/photo-row'
import { GuideLink } from './guide-link'
import './detail.css'

/** What was raised, and each demand with its answer under it. */
export function Demands({ view }: { view: CaseView }) {
  const itself = view.demands.length === 1 && view.demands[0]?.text === view.text
  return (
    <Card title="反映的事">
      <Text className="prewrap" id="case-text">
        {view.text}
      </Text>
      {view.held && <Text className="small wait block">这段话还在检查,检查好之前别人看不到。</Text>}
      <PhotoRow photos={view.photos} />
      <Text className="small second block">
        {view.place.street} {view.place.community} · {view.place.address}
      </Text>
      {view.demands.map((demand, at) => (
        <View className="demand" key={demand.id}>
          {!itself && (
            <Text className="prewrap">
              要求{view.demands.length > 1 ? ` ${at + 1}` : ''}:{demand.text}
            </Text>
          )}
          {demand.answer ? (
            <View className="answer">
              <Text className="small second block">
                {demand.answer.office} {dayWords(demand.answer.at)}答复
              </Text>
              <Text className="prewrap">{demand.answer.text}</Text>
            </View>
          ) : (
            <Text className="small second block">还没有答复</Text>
          )}
        </View>
      ))}
      <GuideLink guide={view.guide} />
    </Card>
  )
}
