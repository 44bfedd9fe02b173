import type { VisitGround, VisitLack } from '../../../contract/checkin/words'
import { districtDay } from '../../../contract/district-time'
import type { ContactKind } from '../../../contract/pairing/words'

/** 无事不扰: a second visit by anybody within so many days of another needs a reason. */
export const PEACE_DAYS = 30

export interface OtherVisit {
  visitId: string
  at: string
}

/** What is known of a visit that is planned or made. */
export interface MeantVisit {
  visitId: string
  kind: ContactKind
  ground: VisitGround
  cause: string
  againReason: string
  at: string
}

const DAY_MS = 86_400_000
const daysApart = (one: string, other: string) =>
  Math.abs(Date.parse(districtDay(one)) - Date.parse(districtDay(other))) / DAY_MS

/** Others near it in time, before or after: a visit that waited on a phone may come to be known behind a later one. */
export const nearIn = (others: readonly OtherVisit[], { visitId, at }: { visitId: string; at: string }): OtherVisit[] =>
  others.filter((other) => other.visitId !== visitId && daysApart(other.at, at) <= PEACE_DAYS)

/** What the visit should say of itself and does not. Households and villages are visited without being asked why. */
export function lacksOf(visit: MeantVisit, others: readonly OtherVisit[]): VisitLack[] {
  if (visit.kind !== 'enterprise') return []
  const lacks: VisitLack[] = []
  if (visit.ground === 'regular') lacks.push('ground')
  if (visit.ground === 'cause' && !visit.cause) lacks.push('cause')
  if (!visit.againReason && nearIn(others, visit).length > 0) lacks.push('again')
  return lacks
}

/** What is still missing of what was asked for; others that came since are no matter of this one. */
export const stillLacking = (visit: MeantVisit, asked: readonly VisitLack[]): VisitLack[] => [
  ...lacksOf(visit, []),
  ...(asked.includes('again') && !visit.againReason ? (['again'] as const) : []),
]

/** What waits on a phone counts from when it was done, at most a week ago: so much longer others are remembered. */
const REMEMBERED_DAYS = PEACE_DAYS + 10

/** With this visit among those that the rule remembers; what can't matter any more is forgotten. */
export function remembered(others: readonly OtherVisit[], visit: OtherVisit, now: Date): OtherVisit[] {
  const all = [...others.filter(({ visitId }) => visitId !== visit.visitId), visit]
  return all.filter(({ at }) => daysApart(at, now.toISOString()) <= REMEMBERED_DAYS)
}
