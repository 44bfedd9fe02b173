import { defineEraser } from '../../platform/erasing/define-eraser'
import { ERASED_WORDS, eraseEach, firstThatErases, NOBODY } from '../../platform/erasing/erase-each'
import { activities, attendances, signUps } from '../../records/activity'
import type { Stored } from '../../records/collection'
import { type VisitRecord, visits } from '../../records/visit'
import { shelve } from './rules/next-state'
import { whyWordsStay } from './rules/why-words-stay'

/**
 * What a resident said about visits, signed up for and went to. Whoever was a member earlier leaves their visits to the
 * office without their name, and without what they wrote wherever no case or dispute rests on it.
 */
export const eraseVisited = defineEraser('erase_checkin', (ports, { personId, until }) =>
  firstThatErases([
    () =>
      eraseEach(ports, {
        from: visits,
        where: { disputedBy: personId },
        change: (visit) => ((visit.disputed?.at ?? '') > until ? undefined : withoutDisputer(visit)),
      }),
    () =>
      eraseEach(ports, {
        from: visits,
        where: { memberId: personId },
        change: (visit) => (visit.createdAt > until ? undefined : withoutMember(visit)),
        filesOf: (visit) => (whyWordsStay(visit) ? [] : visit.photos),
      }),
    () =>
      eraseEach(ports, {
        from: signUps,
        where: { personId },
        change: ({ at }) => (at > until ? undefined : 'gone'),
        async also(tx, { activityId }) {
          const activity = await tx.get(activities, activityId)
          if (activity?.capacity === undefined) return
          await tx.put(activities, { ...activity, taken: Math.max(0, activity.taken - 1) })
        },
      }),
    () =>
      eraseEach(ports, {
        from: attendances,
        where: { personId },
        change: ({ at, arrivedAt = at }) => (arrivedAt > until ? undefined : 'gone'),
      }),
  ]),
)

function withoutDisputer({ disputedBy: _, ...visit }: Stored<VisitRecord>): Stored<VisitRecord> {
  if (!visit.disputed) return visit
  const disputed = { ...visit.disputed, by: NOBODY, words: ERASED_WORDS, safety: 'passed' as const }
  return { ...shelve({ ...visit, disputed }), version: visit.version }
}

function withoutMember(visit: Stored<VisitRecord>): Stored<VisitRecord> {
  const empty = whyWordsStay(visit) ? {} : { met: '', heard: '', photos: [], safety: 'passed' as const }
  return { ...shelve({ ...visit, ...empty, memberId: NOBODY }), version: visit.version }
}
