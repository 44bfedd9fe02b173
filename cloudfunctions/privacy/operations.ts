import type { AnyHandler } from '../../platform/handler'
import { eraseMe } from './erase-me'
import { exportMyData } from './export-my-data'
import { viewMyData } from './view-my-data'

export const operations: AnyHandler[] = [viewMyData, exportMyData, eraseMe]
