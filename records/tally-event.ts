import type { EventRecord } from './event'
import type { OfficeTallyRecord } from './office-tally'

/** What came of some cases, counted from the log: a place's tally, or what was just exported. */
export type Counts = Omit<OfficeTallyRecord, 'id'>

export const NOTHING: Counts = {
  raised: 0,
  answered: 0,
  answeredOnTime: 0,
  confirmed: 0,
  satisfied: 0,
  basically: 0,
  unconfirmed: 0,
  refused: 0,
  withdrawn: 0,
  overdue: 0,
}

/**
 * What one event adds to the counts of its place. A sum: events may come in any order. An unconfirmed case that is
 * confirmed, accepted as belonging elsewhere or refused after all leaves 未确认 again, which `wasUnconfirmed` in the event tells.
 */
export function countsOf({ kind, data }: Pick<EventRecord, 'kind' | 'data'>): Partial<Counts> {
  const back = data.wasUnconfirmed ? { unconfirmed: -1 } : {}
  switch (kind) {
    case 'case.raised':
      return { raised: 1 }
    case 'case.answered':
      // Answered late before the clock could mark it: no case.overdue will follow.
      return { answered: 1, answeredOnTime: data.overdue ? 0 : 1, ...(data.lateUnmarked ? { overdue: 1 } : {}) }
    case 'case.confirmed':
      return { ...back, confirmed: 1, ...(data.rating === 'basically' ? { basically: 1 } : { satisfied: 1 }) }
    case 'case.referral_accepted':
      return { ...back, referred: 1 }
    case 'case.refused':
      return { ...back, refused: 1 }
    case 'case.unconfirmed':
      return { unconfirmed: 1 }
    case 'case.withdrawn':
      return { withdrawn: 1 }
    case 'case.overdue':
      return { overdue: 1 }
    default:
      return {}
  }
}

export function added<T extends Counts>(tally: T, counts: Partial<Counts>): T {
  const sum = { ...tally }
  for (const [name, count] of Object.entries(counts) as [keyof Counts, number][])
    sum[name] = ((tally[name] ?? 0) + count) as never
  return sum
}

/** What the rates divide, each by what. */
export function sharesOf(counts: Counts) {
  const { raised, withdrawn, referred = 0, confirmed, unconfirmed, refused } = counts
  return {
    // Where it was withdrawn or belongs elsewhere there was nothing to solve here.
    completed: { count: confirmed + unconfirmed, of: raised - withdrawn - referred },
    // Every round that has come due is on time or overdue, answered or not: lateness can't hide in silence.
    onTime: { count: counts.answeredOnTime, of: counts.answeredOnTime + counts.overdue },
    // Whoever was asked and said something; silence is in neither number.
    satisfied: { count: counts.satisfied + counts.basically, of: confirmed + refused },
  }
}
