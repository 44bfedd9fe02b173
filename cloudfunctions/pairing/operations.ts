import type { AnyHandler } from '../../platform/handler'

export const operations: AnyHandler[] = []
