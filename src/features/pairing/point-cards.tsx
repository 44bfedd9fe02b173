import type { PointLine } from '../../../contract/pairing/point-view'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { PointFacts } from './point-facts'

/** Contact points in a list, each a door to its page. */
export function PointCards({ points }: { points: readonly PointLine[] }) {
  return points.map((point) => (
    <Card
      key={point.pointId}
      id={`point-${point.pointId}`}
      title={point.title}
      label={`看${point.title}`}
      onTap={() => go('packages/pairing/point/index', { pointId: point.pointId })}
    >
      <PointFacts point={point} />
    </Card>
  ))
}
