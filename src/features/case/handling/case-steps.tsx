import { Text, View } from '@tarojs/components'
import type { CaseView, StepView } from '../../../../contract/case/case-view'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { PhotoRow } from '../../../ui/photo-row'

/** The road that the case took: every step, then who held it for how long. */
export function CaseSteps({ view }: { view: CaseView }) {
  return (
    <View>
      <Card title="经过">
        {view.steps.map((step) => (
          <Step key={step.seq} step={step} />
        ))}
      </Card>
      <Card title="谁办了多久">
        {view.holds.map((hold) => (
          <Text key={`${hold.from}${hold.why}`} className="block second">
            {hold.office} {hold.person ?? ''} {hold.duration}({hold.why})
          </Text>
        ))}
      </Card>
    </View>
  )
}

function Step({ step }: { step: StepView }) {
  return (
    <View className="step">
      <Text className="small second block">{momentWords(step.at)}</Text>
      <Text className="block">
        {step.who}:{step.sentence}
      </Text>
      {step.text && <Text className="block case-words">{step.text}</Text>}
      {step.points?.map((point) => (
        <View key={point.demand}>
          <Text className="small second block">{point.demand}</Text>
          <Text className="block case-words">{point.text}</Text>
        </View>
      ))}
      <PhotoRow urls={step.photos.map(({ url }) => url)} />
    </View>
  )
}
