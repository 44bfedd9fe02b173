import { useLivePages } from '../../api/use-live-query'
import { Empty } from '../../ui/empty'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { PointCards } from './point-cards'

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
            <PointCards points={points} />
            <ListEnd id="more-my-points" query={query} />
          </>
        )
      }}
    </Loaded>
  )
}
