import type { AnyHandler } from '../../platform/handler'
import { listMessages } from './list-messages'
import { markMessagesRead } from './mark-messages-read'

export const operations: AnyHandler[] = [listMessages, markMessagesRead]
