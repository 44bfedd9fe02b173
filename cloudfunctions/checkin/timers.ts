import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { closeActivities } from './close-activities'
import { eraseVisited } from './erase-visited'
import { keepVisitCase } from './keep-visit-case'
import { recheckSummaries } from './recheck-summaries'
import { recheckVisits } from './recheck-visits'
import { tellSignedUp } from './tell-signed-up'
import { tellVisit } from './tell-visit'

export const timers: TimedJob[] = [
  readerJob(keepVisitCase),
  readerJob(tellVisit),
  recheckVisits,
  tellSignedUp,
  recheckSummaries,
  closeActivities,
  eraseVisited,
]
