import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { keepVisitCase } from './keep-visit-case'
import { recheckVisits } from './recheck-visits'
import { tellVisit } from './tell-visit'

export const timers: TimedJob[] = [readerJob(keepVisitCase), readerJob(tellVisit), recheckVisits]
