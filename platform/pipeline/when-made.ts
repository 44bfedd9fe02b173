import { safeParse } from 'zod/v4/core'
import { instant } from '../../contract/scalars'

/** What arrives this soon went out at once; a phone's clock may be off by as much. */
const SLACK_MS = 2 * 60_000
/** Work waits for a day; what claims to be older than this says more about the phone's clock than about the work. */
const OLDEST_MS = 7 * 24 * 3_600_000

export interface Made {
  madeAt: Date
  late: boolean
}

/**
 * When it was done. The phone's word counts only for what waited there (`queuedAt`), and only where it can be true: a
 * time to come, or one older than a week, is the arrival's instead. Nothing is refused for its clock.
 */
export function whenMade(queuedAt: unknown, now: Date): Made {
  const parsed = safeParse(instant, queuedAt)
  if (!parsed.success) return { madeAt: now, late: false }
  const made = new Date(parsed.data)
  const ago = now.getTime() - made.getTime()
  if (Math.abs(ago) <= SLACK_MS) return { madeAt: now, late: false }
  return { madeAt: ago > 0 && ago <= OLDEST_MS ? made : now, late: true }
}
