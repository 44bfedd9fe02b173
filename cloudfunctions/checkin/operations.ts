import type { AnyHandler } from '../../platform/handler'
import { activityOperations } from './activity-operations'

export const operations: AnyHandler[] = [...activityOperations]
