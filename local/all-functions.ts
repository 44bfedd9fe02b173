import { operations as broadcastOperations } from '../cloudfunctions/broadcast/operations'
import { timers as broadcastTimers } from '../cloudfunctions/broadcast/timers'
import { operations as caseOperations } from '../cloudfunctions/case/operations'
import { timers as caseTimers } from '../cloudfunctions/case/timers'
import { operations as checkinOperations } from '../cloudfunctions/checkin/operations'
import { timers as checkinTimers } from '../cloudfunctions/checkin/timers'
import { operations as clockOperations } from '../cloudfunctions/clock/operations'
import { timers as clockTimers } from '../cloudfunctions/clock/timers'
import { operations as directoryOperations } from '../cloudfunctions/directory/operations'
import { timers as directoryTimers } from '../cloudfunctions/directory/timers'
import { operations as insightOperations } from '../cloudfunctions/insight/operations'
import { timers as insightTimers } from '../cloudfunctions/insight/timers'
import { operations as notifyOperations } from '../cloudfunctions/notify/operations'
import { timers as notifyTimers } from '../cloudfunctions/notify/timers'
import { operations as pairingOperations } from '../cloudfunctions/pairing/operations'
import { timers as pairingTimers } from '../cloudfunctions/pairing/timers'
import { operations as privacyOperations } from '../cloudfunctions/privacy/operations'
import { timers as privacyTimers } from '../cloudfunctions/privacy/timers'
import { operations as projectOperations } from '../cloudfunctions/project/operations'
import { timers as projectTimers } from '../cloudfunctions/project/timers'
import { operations as sessionOperations } from '../cloudfunctions/session/operations'
import { timers as sessionTimers } from '../cloudfunctions/session/timers'
import { operations as staffOperations } from '../cloudfunctions/staff/operations'
import { timers as staffTimers } from '../cloudfunctions/staff/timers'
import { operations as taskOperations } from '../cloudfunctions/task/operations'
import { timers as taskTimers } from '../cloudfunctions/task/timers'

/** The very tables that the deployed functions serve, in one process. */
export const allOperations = [
  ...caseOperations,
  ...broadcastOperations,
  ...directoryOperations,
  ...insightOperations,
  ...notifyOperations,
  ...pairingOperations,
  ...checkinOperations,
  ...staffOperations,
  ...taskOperations,
  ...projectOperations,
  ...privacyOperations,
  ...sessionOperations,
  ...clockOperations,
]
export const allTimers = [
  ...caseTimers,
  ...broadcastTimers,
  ...directoryTimers,
  ...insightTimers,
  ...notifyTimers,
  ...pairingTimers,
  ...checkinTimers,
  ...staffTimers,
  ...taskTimers,
  ...projectTimers,
  ...privacyTimers,
  ...sessionTimers,
  ...clockTimers,
]
