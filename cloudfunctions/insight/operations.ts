import type { AnyHandler } from '../../platform/handler'
import { viewOfficeTally } from './view-office-tally'

export const operations: AnyHandler[] = [viewOfficeTally]
