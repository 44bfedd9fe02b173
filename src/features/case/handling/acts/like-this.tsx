import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { useLiveQuery } from '../../../../api/use-live-query'
import { MainButton } from '../../../../ui/main-button'

interface LikeThisProps {
  view: CaseView
  onChoose(caseId: string): void
}

/** Open cases near and alike, as residents are offered them: the number need not be known. */
export function LikeThis({ view, onChoose }: LikeThisProps) {
  const { category, text, place } = view
  const input = { category, text, communityCode: place.communityCode, point: place.point }
  const { data } = useLiveQuery('case.find-similar', input, { enabled: !view.held })
  const offers = (data?.similar ?? []).filter(({ id }) => id !== view.id)
  if (offers.length === 0) return null
  return (
    <View className="gap" id="like-this">
      <Text className="block act-label">可能是同一件的</Text>
      {offers.map((offer) => (
        <View key={offer.id} className="hold">
          <Text className="block">{offer.sentence}</Text>
          <Text className="small second block">
            {[offer.id, offer.distance, offer.shared.length > 0 ? `都提到${offer.shared.join('、')}` : '']
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <MainButton kind="plain" id={`into-${offer.id}`} onTap={() => onChoose(offer.id)}>
            并到这一件
          </MainButton>
        </View>
      ))}
    </View>
  )
}
