import { CASE_STATES, CATEGORIES } from '../../contract/case/words'
import type { VisitLine } from '../../contract/checkin/view-my-record'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { contactPoints } from '../../records/contact-point'
import { maskName } from '../../records/mask'
import { PLACE_BANDS } from '../../records/place-band'
import type { VisitRecord } from '../../records/visit'
import { whyWordsStay } from './rules/why-words-stay'

/** What was really done: no plans, nothing that was called off. */
export const wasMade = ({ state }: VisitRecord) => state === 'checked_in' || state === 'done'

export const isSolved = ({ state }: CaseRecord) => state === 'confirmed'

/** A member's visits as lines of their own record. */
export async function visitLines(store: Store, memberId: string, made: readonly VisitRecord[]): Promise<VisitLine[]> {
  const [points, raised] = await Promise.all([
    store.getMany(contactPoints, [...new Set(made.map(({ contactPointId }) => contactPointId))]),
    store.getMany(cases, [...new Set(made.flatMap(({ caseIds }) => caseIds))]),
  ])
  const pointOf = new Map(points.map((point) => [point.id, point]))
  const caseOf = new Map(raised.map((found) => [found.id, found]))
  return made.map((visit) => {
    const point = pointOf.get(visit.contactPointId)
    const stays = whyWordsStay(visit)
    const { at, arrivedAt, late, place } = visit.checkIn ?? {
      at: visit.createdAt,
      arrivedAt: '',
      late: false,
      place: 'not_given',
    }
    return {
      what: 'visit' as const,
      ...{ id: visit.id, kind: visit.kind, at, met: visit.met, heard: visit.heard },
      title: point?.memberIds.includes(memberId) ? point.title : maskName(point?.title ?? ''),
      ...(late ? { arrivedAt } : {}),
      place: PLACE_BANDS[place as keyof typeof PLACE_BANDS],
      cases: visit.caseIds.flatMap((id) => lineOf(caseOf.get(id))),
      disputed: visit.disputed !== undefined,
      erased: visit.wordsErasedAt !== undefined,
      ...(stays ? { stays } : {}),
    }
  })
}

const lineOf = (found: CaseRecord | undefined): VisitLine['cases'] =>
  found
    ? [
        {
          caseId: found.id,
          title: CATEGORIES[found.category],
          stateWords: CASE_STATES[found.state],
          solved: isSolved(found),
        },
      ]
    : []
