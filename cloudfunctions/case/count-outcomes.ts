import type { Store } from '../../platform/ports/store'
import type { Cell } from '../../platform/spreadsheet/sheet'
import type { CaseRecord } from '../../records/case'
import { chains, events } from '../../records/event'

export const nothing = () => ({
  raised: 0,
  onTime: 0,
  late: 0,
  said: 0,
  pleased: 0,
  refused: 0,
  silent: 0,
  withdrawn: 0,
  referred: 0,
  ended: 0,
})
type Outcomes = ReturnType<typeof nothing>

/** Adds what the log says of these cases, as the tallies of offices count it (local/export.test.ts holds them together). */
export async function countOutcomes(store: Store, records: readonly CaseRecord[], sum: Outcomes): Promise<void> {
  const ends = await store.getMany(
    chains,
    records.map(({ id }) => `case:${id}`),
  )
  const ids = ends.flatMap(({ id, seq }) =>
    Array.from({ length: seq + 1 }, (_, at) => `${id}:${String(at).padStart(8, '0')}`),
  )
  for (const { kind, data } of await store.getMany(events, ids)) {
    const back = data.wasUnconfirmed ? 1 : 0
    if (kind === 'case.raised') sum.raised += 1
    if (kind === 'case.withdrawn') sum.withdrawn += 1
    if (kind === 'case.overdue' || (kind === 'case.answered' && data.lateUnmarked)) sum.late += 1
    if (kind === 'case.answered' && !data.overdue) sum.onTime += 1
    if (kind === 'case.unconfirmed') sum.silent += 1
    if (kind === 'case.referral_accepted') {
      sum.silent -= back
      sum.referred += 1
    }
    if (kind === 'case.confirmed' || kind === 'case.refused') {
      sum.silent -= back
      sum.said += 1
      if (kind === 'case.refused') sum.refused += 1
      else sum.pleased += 1
    }
  }
  sum.ended = sum.pleased + sum.silent
}

/** The second sheet: every rate with its numerator, its denominator and how it is counted. */
export function outcomeRows(sum: Outcomes): Cell[][] {
  const line = (name: string, count: number, of: number, how: string): Cell[] => [
    name,
    of > 0 ? { rate: count / of } : undefined,
    count,
    of,
    how,
  ]
  return [
    line(
      '办结率',
      sum.ended,
      sum.raised - sum.withdrawn - sum.referred,
      '居民确认的和未确认的,除以没有撤回、也不是居民接受到别处办的诉求',
    ),
    line('按时率', sum.onTime, sum.onTime + sum.late, '按时答复的轮次,除以按时答复和超期的轮次'),
    line('满意率', sum.pleased, sum.said, '满意和基本满意,除以表了态的次数;没有表态的不算满意'),
    ['未确认', undefined, sum.silent, undefined, '答复后居民一直没有表态,单独计数'],
    ['到别处办', undefined, sum.referred, undefined, '不属受理范围,居民接受到别处办理的,不算办结'],
    ['重办', undefined, sum.refused, undefined, '居民不满意、退回重办的次数'],
  ]
}
