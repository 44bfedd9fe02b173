import { useLiveQuery } from '../../api/use-live-query'
import { Failed } from '../../ui/failed'
import { Skeleton } from '../../ui/skeleton'
import { MyCommunity } from './my-community'
import { WorkCard } from './work-card'

/** The head of the home page: where I live, and the desk for those who have one. */
export function HomeTop() {
  const me = useLiveQuery('directory.view-me', {})
  if (me.data) {
    return (
      <>
        <MyCommunity me={me.data} />
        <WorkCard me={me.data} />
      </>
    )
  }
  // Raising works without a network; the bar on top says so, and nothing more is needed here.
  if (me.failure) return me.failure.offline ? null : <Failed failure={me.failure} again={() => void me.refresh()} />
  return <Skeleton lines={2} />
}
