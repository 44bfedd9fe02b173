import { useEffect, useRef } from 'react'
import type { BroadcastCard } from '../../../../contract/broadcast/broadcast-card'
import { useOperation } from '../../../api/use-operation'

/** Of one call. */
const MOST = 50

/** Says once of each notice that this phone has it in its list; what could not be said is said on the next visit. */
export function useArrival(cards: readonly BroadcastCard[]): void {
  const mark = useOperation('broadcast.mark-delivered')
  const told = useRef(new Set<string>())
  const fresh = cards.filter(({ undelivered, broadcastId }) => undelivered && !told.current.has(broadcastId))
  const ids = [...new Set(fresh.map(({ broadcastId }) => broadcastId))].slice(0, MOST)
  const key = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is new, however often it is drawn
  useEffect(() => {
    if (key === '' || mark.pending) return
    for (const id of ids) told.current.add(id)
    void mark.run({ broadcastIds: ids })
  }, [key, mark.pending])
}
