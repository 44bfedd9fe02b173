import type { TimedJob } from '../../platform/handler'
import { countPeople } from './count-people'
import { recheckBroadcasts } from './recheck-broadcasts'
import { releaseDue } from './release-due'

export const timers: TimedJob[] = [recheckBroadcasts, releaseDue, countPeople]
