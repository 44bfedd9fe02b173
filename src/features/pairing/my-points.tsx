import { useLivePages } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { PointFacts } from './point-facts'

/** 我联系的: the households, enterprises and villages that one is responsible for or stands in for. */
export function MyPoints() {
  const query = useLivePages('pairing.list-my-points', {})
  return (
    <Loaded query={query}>
      {(pages) => {
        const points = pages.flatMap((page) => page.contacts)
        if (points.length === 0) return <Empty sentence="还没有请您联系的户、企业或村。安排好以后会告诉您。" />
        return (
          <>
            {points.map((point) => (
              <Card
                key={point.pointId}
                id={`point-${point.pointId}`}
                title={point.title}
                label={`看${point.title}`}
                onTap={() => go('packages/pairing/point/index', { pointId: point.pointId })}
              >
                <PointFacts point={point} />
              </Card>
            ))}
            <ListEnd id="more-my-points" query={query} />
          </>
        )
      }}
    </Loaded>
  )
}
