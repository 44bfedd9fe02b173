import type { AnyHandler } from '../../platform/handler'
import { confirmDesk } from './confirm-desk'
import { endAllDesks } from './end-all-desks'
import { endDesk } from './end-desk'
import { listDesks } from './list-desks'
import { refuseDesk } from './refuse-desk'
import { viewDeskRequest } from './view-desk-request'

export const operations: AnyHandler[] = [viewDeskRequest, confirmDesk, refuseDesk, listDesks, endDesk, endAllDesks]
