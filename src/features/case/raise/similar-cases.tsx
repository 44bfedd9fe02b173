import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { SimilarView } from '../../../../contract/case/similar-view'
import type { Community } from '../../../api/picked-community'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { formOf } from './check-raise'
import type { RaiseDraft } from './raise-draft'

/** So long after the last letter it is looked for. */
const PAUSE_MS = 700

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  const key = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is new at each letter, its content is what counts
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [key])
  return settled
}

/** 附近已有类似的诉求, before sending. It never stands in the way: without a network, or failing, it is not there. */
export function SimilarCases({ draft, mine }: { draft: RaiseDraft; mine?: Community }) {
  const { category, text, place } = useSettled(formOf(draft, mine))
  const [different, setDifferent] = useState<string[]>([])
  const enough = Boolean(category) && text.trim().length >= 4 && place.communityCode !== ''
  const input = { category: category ?? 'other', text, communityCode: place.communityCode, point: place.point }
  const { data } = useLiveQuery('case.find-similar', input as never, { enabled: enough })
  const offers = (data?.similar ?? []).filter(({ id }) => !different.includes(id))
  if (!enough || offers.length === 0) return null
  return (
    <Card title="附近已有类似的诉求" id="similar">
      <Text className="small second block">是同一件事的话,关注它就行,办好了会告诉您。不一样就接着往下写。</Text>
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} onDifferent={() => setDifferent([...different, offer.id])} />
      ))}
    </Card>
  )
}

function Offer({ offer, onDifferent }: { offer: SimilarView; onDifferent(): void }) {
  const follow = useOperation('case.follow-case')
  const [following, setFollowing] = useState(offer.following)
  const facts = [offer.community, offer.distance, `${offer.day.slice(5).replace('-', '月')}日反映`].filter(Boolean)
  async function followIt() {
    const outcome = await follow.run({ caseId: offer.id }, { title: '关注一件诉求' })
    // What still waits for a signal isn't followed yet: it may have ended by then, so nobody is told not to raise theirs.
    if (outcome.kind === 'done') setFollowing(outcome.data.following)
  }
  return (
    <View className="similar-one" id={`similar-${offer.id}`}>
      <Text className="block">
        {offer.mine ? '您自己反映过:' : ''}
        {offer.sentence}
      </Text>
      <Text className="small second block">{facts.join(' · ')}</Text>
      {offer.shared.length > 0 && <Text className="small second block">都提到:{offer.shared.join('、')}</Text>}
      {offer.followers > 0 && <Text className="small second block">{offer.followers}人在关注</Text>}
      {following ? (
        <Text className="good block">✓ 已关注,可以在“诉求”里看进展,不用再反映了。</Text>
      ) : (
        !offer.mine && (
          <MainButton kind="plain" id={`follow-${offer.id}`} pending={follow.pending} onTap={followIt}>
            就是这件,我关注它
          </MainButton>
        )
      )}
      <OutcomeNote failure={follow.failure} waiting={follow.waiting} />
      <MainButton kind="quiet" id={`different-${offer.id}`} onTap={onDifferent}>
        我的不一样
      </MainButton>
    </View>
  )
}
