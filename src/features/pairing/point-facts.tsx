import { Text } from '@tarojs/components'
import type { PointLine } from '../../../contract/pairing/point-view'
import { dayWords } from '../../ui/day-words'
import { kindWords } from './point-words'

/** Who and what it is, and who is in contact with it; nobody is said in words. */
export function PointFacts({ point }: { point: PointLine }) {
  const { number, address, community, member, standIn, lastVisitAt } = point
  return (
    <>
      <Text className="block second">{kindWords(point)}</Text>
      <Text className="block">
        {community.name} {number} · {address}
      </Text>
      {member ? (
        <Text className="block">
          责任党员:{[member.branch, member.name].filter(Boolean).join(' · ')}
          {standIn ? `(替补 ${standIn.name})` : ''}
        </Text>
      ) : (
        <Text className="block wrong">! 还没有人联系</Text>
      )}
      <Text className="small second block">{lastVisitAt ? `上次走访 ${dayWords(lastVisitAt)}` : '还没有走访过'}</Text>
    </>
  )
}
