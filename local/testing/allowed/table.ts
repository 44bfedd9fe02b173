import type { OperationName } from '../../../contract/operations'
import { ACTIVITIES } from './activities'
import { BROADCAST_READING } from './broadcast-reading'
import { BROADCAST_REPLIES } from './broadcast-replies'
import { BROADCAST_WRITING } from './broadcast-writing'
import { CANNED_ANSWERS } from './canned-answers'
import { CASE_CALLS } from './case-calls'
import { CASE_FINDING } from './case-finding'
import { CASE_LOOP } from './case-loop'
import { CASE_PASSING } from './case-passing'
import { CASE_ROUTING } from './case-routing'
import { CASE_WORK } from './case-work'
import { ELSEWHERE } from './elsewhere'
import { SERVICE_GUIDE } from './guide'
import { NOTIFY } from './notify'
import { PAIRING } from './pairing'
import { PRIVACY } from './privacy'
import { PROJECTS } from './projects'
import { SERVICE_RECORD } from './service-record'
import { SESSION } from './session'
import { STAFF_CALLS } from './staff'
import { TASKS } from './tasks'
import { VISITS } from './visits'
import type { Allowed } from './who'

/** Of every operation, who may call it; everybody else is a stranger to it. */
export const TABLE = {
  ...CASE_LOOP,
  ...CASE_FINDING,
  ...CASE_PASSING,
  ...CASE_WORK,
  ...CASE_CALLS,
  ...CASE_ROUTING,
  ...CANNED_ANSWERS,
  ...BROADCAST_WRITING,
  ...ELSEWHERE,
  ...SERVICE_GUIDE,
  ...BROADCAST_READING,
  ...BROADCAST_REPLIES,
  ...NOTIFY,
  ...SERVICE_RECORD,
  ...VISITS,
  ...PAIRING,
  ...TASKS,
  ...PROJECTS,
  ...PRIVACY,
  ...ACTIVITIES,
  ...SESSION,
  ...STAFF_CALLS,
} as Record<OperationName, Allowed>
