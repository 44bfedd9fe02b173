import type { CaseState } from '../../../contract/case/words'

/** The colour that goes with a state's sentence; the sentence says it all by itself. */
export function toneOf(state: CaseState, overdue: boolean): 'good' | 'wait' | 'late' | 'second' | '' {
  if (overdue) return 'late'
  if (state === 'needs_more' || state === 'answered' || state === 'referred') return 'wait'
  if (state === 'confirmed') return 'good'
  if (state === 'withdrawn' || state === 'unconfirmed' || state === 'out_of_scope') return 'second'
  return ''
}
