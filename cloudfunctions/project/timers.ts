import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { draftFromCase } from './draft-from-case'
import { recheckItems } from './recheck-items'
import { ringItems } from './ring-items'
import { ringMilestones } from './ring-milestones'
import { tellItem } from './tell-item'
import { tellProject } from './tell-project'

export const timers: TimedJob[] = [
  ringItems,
  ringMilestones,
  recheckItems,
  readerJob(draftFromCase),
  readerJob(tellItem),
  readerJob(tellProject),
]
