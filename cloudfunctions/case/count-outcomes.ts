import { eventId } from '../../platform/log/event-hash'
import type { Store } from '../../platform/ports/store'
import type { Cell } from '../../platform/spreadsheet/sheet'
import type { CaseRecord } from '../../records/case'
import { chains, events } from '../../records/event'
import { added, type Counts, countsOf, sharesOf } from '../../records/tally-event'

/** The sum with what the log says of these cases, counted as the tallies of offices are. */
export async function countOutcomes(store: Store, records: readonly CaseRecord[], sum: Counts): Promise<Counts> {
  const ends = await store.getMany(
    chains,
    records.map(({ id }) => `case:${id}`),
  )
  const ids = ends.flatMap(({ id, seq }) => Array.from({ length: seq }, (_, at) => eventId(id, at + 1)))
  return (await store.getMany(events, ids)).reduce((counted, event) => added(counted, countsOf(event)), sum)
}

/** The second sheet: every rate with its numerator, its denominator and how it is counted. */
export function outcomeRows(sum: Counts): Cell[][] {
  const { completed, onTime, satisfied } = sharesOf(sum)
  const line = (name: string, { count, of }: { count: number; of: number }, how: string): Cell[] => [
    name,
    of > 0 ? { rate: count / of } : undefined,
    count,
    of,
    how,
  ]
  return [
    line('办结率', completed, '居民确认的和未确认的,除以没有撤回、也不是居民接受到别处办的诉求'),
    line('按时率', onTime, '按时答复的轮次,除以按时答复和超期的轮次'),
    line('满意率', satisfied, '满意和基本满意,除以表了态的次数;没有表态的不算满意'),
    ['未确认', undefined, sum.unconfirmed, undefined, '答复后居民一直没有表态,单独计数'],
    ['到别处办', undefined, sum.referred ?? 0, undefined, '不属受理范围,居民接受到别处办理的,不算办结'],
    ['重办', undefined, sum.refused, undefined, '居民不满意、退回重办的次数'],
  ]
}
