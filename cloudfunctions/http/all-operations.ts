import type { AnyHandler } from '../../platform/handler'
import { operations as broadcastOperations } from '../broadcast/operations'
import { operations as caseOperations } from '../case/operations'
import { operations as checkinOperations } from '../checkin/operations'
import { operations as directoryOperations } from '../directory/operations'
import { operations as insightOperations } from '../insight/operations'
import { operations as notifyOperations } from '../notify/operations'
import { operations as pairingOperations } from '../pairing/operations'
import { operations as privacyOperations } from '../privacy/operations'
import { operations as projectOperations } from '../project/operations'
import { operations as sessionOperations } from '../session/operations'
import { operations as staffOperations } from '../staff/operations'
import { operations as taskOperations } from '../task/operations'

/** What a desk may call: everything, as there is one door for all channels there. */
export const allOperations: AnyHandler[] = [
  ...broadcastOperations,
  ...caseOperations,
  ...checkinOperations,
  ...directoryOperations,
  ...insightOperations,
  ...notifyOperations,
  ...pairingOperations,
  ...privacyOperations,
  ...projectOperations,
  ...sessionOperations,
  ...staffOperations,
  ...taskOperations,
]
