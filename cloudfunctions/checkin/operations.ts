import type { AnyHandler } from '../../platform/handler'
import { eraseFromMyRecord } from './erase-from-my-record'
import { exportMyRecord } from './export-my-record'
import { viewMyRecord } from './view-my-record'

export const operations: AnyHandler[] = [viewMyRecord, exportMyRecord, eraseFromMyRecord]
