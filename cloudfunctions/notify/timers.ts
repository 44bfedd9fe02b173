import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { deliver } from './deliver'
import { eraseTold } from './erase-told'
import { tellBroadcast } from './tell-broadcast'

export const timers: TimedJob[] = [readerJob(tellBroadcast), deliver, eraseTold]
