import type { VisitState } from '../../../../contract/checkin/words'
import { notSentCalls, waitingCalls } from '../../../api/queue/queued-call'
import { useLiveQuery } from '../../../api/use-live-query'
import { useValue } from '../../../api/value'
import { begunVisit, begunVisits, waitsFor, wasRefused } from './begun-visits'

const CHECK_IN = 'checkin.check-in-visit'
const FINISH = 'checkin.finish-visit'
const RANK: Record<VisitState | 'new', number> = { new: 0, planned: 1, cancelled: 2, checked_in: 3, done: 4 }

/** One visit as the backend knows it, and as far as it was carried on this phone without a signal. */
export function useVisit(visitId: string) {
  const query = useLiveQuery('checkin.view-visit', { visitId })
  useValue(begunVisits)
  useValue(waitingCalls)
  useValue(notSentCalls)
  const begun = begunVisit(visitId)
  const view = query.data
  const here: VisitState | 'new' =
    begun?.finished && !wasRefused(visitId, FINISH)
      ? 'done'
      : begun?.checkedInAt && !wasRefused(visitId, CHECK_IN)
        ? 'checked_in'
        : begun?.plannedOn
          ? 'planned'
          : 'new'
  const there = view?.state ?? 'new'
  const state = RANK[here] > RANK[there] ? here : there
  const waiting = [CHECK_IN, FINISH].some((operation) => waitsFor(visitId, operation))
  return { query, view, begun, state, waiting, visited: view?.visited ?? begun?.visited }
}
