import { Text, View } from '@tarojs/components'
import type { SimilarView } from '../../../../contract/case/similar-view'
import { CATEGORIES } from '../../../../contract/case/words'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** 我关注的: how others' cases go that one follows; nothing is shown while there are none. */
export function FollowedCases() {
  const { data } = useLiveQuery('case.list-followed', {})
  if (!data || data.cases.length === 0) return null
  return (
    <Card title="我关注的" id="followed">
      {data.cases.map((one) => (
        <Followed key={one.id} one={one} />
      ))}
    </Card>
  )
}

function Followed({ one }: { one: SimilarView }) {
  const leave = useOperation('case.unfollow-case')
  return (
    <View className="case-followed" id={`followed-${one.id}`}>
      <Text className="block">{one.sentence}</Text>
      <Text className="small second block">
        {one.community} · {CATEGORIES[one.category]} · {one.day.slice(5).replace('-', '月')}日反映
      </Text>
      <MainButton
        kind="quiet"
        id={`unfollow-${one.id}`}
        pending={leave.pending}
        onTap={() => void leave.run({ caseId: one.id })}
      >
        不再关注
      </MainButton>
      <OutcomeNote failure={leave.failure} waiting={false} />
    </View>
  )
}
