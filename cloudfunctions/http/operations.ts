import type { AnyHandler } from '../../platform/handler'

/** The door has none of its own; it opens to those of all channels (all-operations.ts). */
export const operations: AnyHandler[] = []
