import type { AnyHandler } from '../../platform/handler'
import { dropConsents } from './drop-consents'
import { keepConsents } from './keep-consents'
import { listMessages } from './list-messages'
import { listToCall } from './list-to-call'
import { markCalled } from './mark-called'
import { markMessagesRead } from './mark-messages-read'
import { revealNumber } from './reveal-number'
import { viewConsents } from './view-consents'

export const operations: AnyHandler[] = [
  listMessages,
  markMessagesRead,
  keepConsents,
  viewConsents,
  dropConsents,
  listToCall,
  revealNumber,
  markCalled,
]
