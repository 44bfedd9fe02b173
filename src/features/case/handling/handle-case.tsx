import { Text, View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Loaded } from '../../../ui/loaded'
import { Demands } from '../detail/demands'
import { Road } from '../detail/road'
import { Actions } from './actions'
import { CallsPanel } from './calls-panel'
import { Facts } from './facts'
import { ReleasePhotos } from './release-photos'
import { UnsentWords } from './unsent-words'
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
            <CallsPanel view={view} />
            <Facts view={view} />
          </View>
          <View className="handle-actions">
            <UnsentWords view={view} />
            <ReleasePhotos view={view} />
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
