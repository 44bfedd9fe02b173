import type { AnyHandler } from '../../platform/handler'
import { activityOperations } from './activity-operations'
import { eraseFromMyRecord } from './erase-from-my-record'
import { exportMyRecord } from './export-my-record'
import { viewMyRecord } from './view-my-record'
import { visitOperations } from './visit-operations'

export const operations: AnyHandler[] = [
  ...visitOperations,
  ...activityOperations,
  viewMyRecord,
  exportMyRecord,
  eraseFromMyRecord,
]
