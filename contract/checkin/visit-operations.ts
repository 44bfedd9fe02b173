import { cancelVisit } from './cancel-visit'
import { checkInVisit } from './check-in-visit'
import { disputeVisit } from './dispute-visit'
import { explainVisit } from './explain-visit'
import { finishVisit } from './finish-visit'
import { listContactVisits } from './list-contact-visits'
import { listMyVisits } from './list-my-visits'
import { listPointVisits } from './list-point-visits'
import { listVisitable } from './list-visitable'
import { planVisit } from './plan-visit'
import { viewVisit } from './view-visit'

/** Visits to contact points (进企、走村、入户). */
export const VISIT_OPERATIONS = [
  planVisit,
  checkInVisit,
  finishVisit,
  cancelVisit,
  explainVisit,
  disputeVisit,
  listMyVisits,
  viewVisit,
  listPointVisits,
  listVisitable,
  listContactVisits,
] as const
