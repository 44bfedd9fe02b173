import type { AnyHandler } from '../../platform/handler'
import { activityOperations } from './activity-operations'
import { eraseFromMyRecord } from './erase-from-my-record'
import { exportMyRecord } from './export-my-record'
import { viewMyRecord } from './view-my-record'

export const operations: AnyHandler[] = [...activityOperations, viewMyRecord, exportMyRecord, eraseFromMyRecord]
