import { viewVisit as operation } from '../../contract/checkin/view-visit'
import type { VisitView } from '../../contract/checkin/visit-view'
import { type Caller, type QueryContext, query } from '../../platform/handler'
import { showPhotos } from '../../platform/photo-check/show-photos'
import { type CaseRecord, cases } from '../../records/case'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'
import { HELD_SENTENCE } from './held-sentence'
import { presentVisited, presentVisitLine } from './present-visit'
import { readVisitNames } from './read-visit-names'
import { maySeeVisit } from './rules/may-visit'
import { canDo } from './rules/next-state'

interface Found {
  visit: VisitRecord
  point: ContactPointRecord
}

/** One visit whole: what was recorded of it, and what became of what was heard. */
export const viewVisit = query<typeof operation, Found, VisitView>({
  operation,
  async load({ store, input }) {
    const visit = await store.get(visits, input.visitId)
    const point = visit && (await store.get(contactPoints, visit.contactPointId))
    return point && { visit, point }
  },
  may: (caller, { visit, point }) => (maySeeVisit(caller, visit, point) ? true : { code: 'not_found' }),
  run: read,
  present: (view) => view,
})

async function read({ store, caller, now, ports }: QueryContext<typeof operation>, { visit, point }: Found) {
  const [raised, names, photos] = await Promise.all([
    store.getMany(cases, visit.caseIds),
    readVisitNames(store, [visit.memberId], [point.communityCode]),
    showPhotos(ports, caller, visit.photos),
  ])
  const mine = visit.memberId === caller.id
  const held = visit.safety === 'held'
  const shown = (text: string) => (text && held && !mine ? HELD_SENTENCE : text)
  const { nextOn, finished, disputed } = visit
  return {
    ...presentVisitLine(visit, point, caller, names),
    visited: presentVisited(point, caller, names, now),
    held,
    cause: shown(visit.cause),
    againReason: shown(visit.againReason),
    met: shown(visit.met),
    heard: shown(visit.heard),
    photos: held && !mine ? [] : photos,
    ...(nextOn ? { nextOn } : {}),
    ...(finished ? { finished } : {}),
    raised: raised.map((found) => presentRaised(found, caller)),
    ...(disputed ? { dispute: disputeOf(disputed) } : {}),
    actions: mine ? (['check_in', 'finish', 'cancel', 'explain'] as const).filter((act) => canDo(act, visit)) : [],
  }
}

/** How it stands with it, and none of its words: those are the case's own. */
const presentRaised = ({ id, category, state, createdAt, reporterId }: CaseRecord, caller: Caller) => ({
  ...{ caseId: id, category, state, createdAt },
  mine: reporterId === caller.id,
})

const disputeOf = ({ at, words, safety }: NonNullable<VisitRecord['disputed']>) => ({
  at,
  words: safety === 'held' ? HELD_SENTENCE : words,
})
