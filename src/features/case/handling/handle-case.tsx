import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { CATEGORIES } from '../../../../contract/case/words'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Loaded } from '../../../ui/loaded'
import { Demands } from '../detail/demands'
import { Road } from '../detail/road'
import { AnswerForm } from './answer-form'
import { AskMoreForm } from './ask-more-form'
import { ReleaseText } from './release-text'
import { RevealContact } from './reveal-contact'
import { TakeOn } from './take-on'
import './handling.css'

/** One case, whole, with what its office can do now: on the phone before its road, at the desk at its right. */
export function HandleCase({ caseId }: { caseId: string }) {
  const query = useLiveQuery('case.view-case', { caseId })
  return (
    <Loaded query={query}>
      {(view) => (
        <View className="handle">
          <View className="handle-case">
            <Card id="case-state">
              <Text className="title block">{view.sentence}</Text>
              <Text className="block second">
                {view.deadline.sentence}
                {view.deadline.overdue ? ',已超期' : ''}
              </Text>
              {view.deadline.explanation.map((line) => (
                <Text key={line} className="small second block">
                  {line}
                </Text>
              ))}
            </Card>
            <Demands view={view} />
            <Facts view={view} />
          </View>
          <View className="handle-actions">
            <Actions view={view} />
          </View>
          <View className="handle-road">
            <Road view={view} />
          </View>
        </View>
      )}
    </Loaded>
  )
}

function Facts({ view }: { view: CaseView }) {
  const { reporter } = view
  return (
    <Card>
      <Text className="block second">
        {CATEGORIES[view.category]}
        {view.urgent ? ' · 很急' : ''}
      </Text>
      <Text className="block second">
        反映人:{reporter.name} {reporter.phone ?? ''}
      </Text>
      <Text className="small hint block">编号 {view.id}</Text>
    </Card>
  )
}

function Actions({ view }: { view: CaseView }) {
  const can = (action: CaseView['actions'][number]) => view.actions.includes(action)
  const nothing = view.actions.length === 0
  return (
    <View>
      {can('take_on') && <TakeOn caseId={view.id} />}
      {can('answer') && <AnswerForm view={view} />}
      {can('ask_more') && <AskMoreForm caseId={view.id} />}
      {can('reveal_contact') && <RevealContact caseId={view.id} />}
      {can('release_text') && <ReleaseText view={view} />}
      {nothing && (
        <Card>
          <Text className="second block">
            现在没有要您办的事。{view.state === 'answered' ? '答复已送出,等居民确认。' : ''}
          </Text>
        </Card>
      )}
    </View>
  )
}
