import type { AnyHandler } from '../../platform/handler'

/** The clock answers nobody; it only ticks. */
export const operations: AnyHandler[] = []
