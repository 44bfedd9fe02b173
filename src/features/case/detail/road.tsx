import { Text, View } from '@tarojs/components'
import type { CaseView, StepView } from '../../../../contract/case/case-view'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { PhotoRow } from '../../../ui/photo-row'
import './detail.css'

function Step({ step }: { step: StepView }) {
  return (
    <View className="step">
      <Text className="small second block">
        {momentWords(step.at)} · {step.who}
      </Text>
      <Text className="block">{step.sentence}</Text>
      {step.doneAt && <Text className="small wait block">补传:{momentWords(step.doneAt)}写的,当时没有信号</Text>}
      {step.text && <Text className="prewrap step-text">{step.text}</Text>}
      {step.points?.map(({ demand, text }) => (
        <View className="step-text" key={`${demand} ${text}`}>
          <Text className="small second block">{demand}</Text>
          <Text className="prewrap">{text}</Text>
        </View>
      ))}
      {step.guide && <Text className="small second block">办事指南:{step.guide.title}</Text>}
      <PhotoRow photos={step.photos} />
    </View>
  )
}

/** The road a case took: who held it and for how long, when the clock stood still, and every step. */
export function Road({ view }: { view: CaseView }) {
  return (
    <>
      <Card title="谁办了多久" id="holds">
        {view.holds.map((hold) => (
          <View className="hold" key={`${hold.office} ${hold.from}`}>
            <Text className="block">
              {hold.office}
              {hold.person ? ` · ${hold.person}` : ''}:{hold.duration}
              {hold.to ? '' : '(现在在这里)'}
            </Text>
            <Text className="small second block">{hold.why}</Text>
          </View>
        ))}
        {view.pauses.map((pause) => (
          <View className="hold" key={pause.from}>
            <Text className="block wait">{pause.to ? '停过表' : '停着表'}</Text>
            <Text className="small second block">
              {pause.why}。从{momentWords(pause.from)}
              {pause.to ? ` 到 ${momentWords(pause.to)}` : '起'}
            </Text>
          </View>
        ))}
      </Card>
      <Card title="经过" id="timeline">
        {view.steps.map((step) => (
          <Step key={step.seq} step={step} />
        ))}
      </Card>
    </>
  )
}
