import type { Visited } from '../../../../contract/checkin/visit-view'
import { createKeptValue } from '../../../api/kept'
import { newId } from '../../../api/new-id'
import { notSentCalls, waitingCalls } from '../../../api/queue/queued-call'
import { currentPerson } from '../../../api/session'

/** A visit that was begun on this phone: what the page needs where nothing can be read. */
export interface BegunVisit {
  visitId: string
  person: string
  visited: Visited
  plannedOn?: string
  checkedInAt?: string
  finished?: boolean
}
export const begunVisits = createKeptValue<BegunVisit[]>('visits:begun', [])
const MOST = 30

/** Whom one may visit, as it was read last: the list to choose from where there is no signal. */
export const keptVisitable = createKeptValue<{ person: string; visitable: Visited[] }>('visits:visitable', {
  person: '',
  visitable: [],
})

export const begunVisit = (visitId: string) =>
  begunVisits.get().find((visit) => visit.visitId === visitId && visit.person === currentPerson())

/** The visit to this place that was begun here and is not written up, or a new one; its number is made on the phone. */
export function beginVisit(visited: Visited): string {
  const open = begunVisits
    .get()
    .find((visit) => isMine(visit) && visit.visited.contactPointId === visited.contactPointId && !visit.finished)
  const visitId = open?.visitId ?? newId()
  if (!open) keep({ visitId, person: currentPerson(), visited })
  return visitId
}

/** Notes on the phone how far a visit is. */
export function noteVisit(visitId: string, visited: Visited, change: Partial<BegunVisit>): void {
  keep({ ...(begunVisit(visitId) ?? { visitId, person: currentPerson(), visited }), ...change })
}

function keep(visit: BegunVisit): void {
  const others = begunVisits.get().filter(({ visitId }) => visitId !== visit.visitId)
  begunVisits.set([...others, visit].slice(-MOST))
}

const isMine = ({ person }: { person: string }) => person === currentPerson()
const isOf = (visitId: string, operation: string) => (call: { operation: string; input: Record<string, unknown> }) =>
  call.operation === operation && call.input.visitId === visitId

/** It lies in the queue and waits for a signal. */
export const waitsFor = (visitId: string, operation: string) => waitingCalls.get().some(isOf(visitId, operation))
/** It was refused for good, and has to be done anew. */
export const wasRefused = (visitId: string, operation: string) => notSentCalls.get().some(isOf(visitId, operation))
