import { confirmDesk } from './confirm-desk'
import { endAllDesks } from './end-all-desks'
import { endDesk } from './end-desk'
import { listDesks } from './list-desks'
import { refuseDesk } from './refuse-desk'
import { viewDeskRequest } from './view-desk-request'

/** Signing in at a desk with the phone. */
export const SESSION_OPERATIONS = [viewDeskRequest, confirmDesk, refuseDesk, listDesks, endDesk, endAllDesks] as const
