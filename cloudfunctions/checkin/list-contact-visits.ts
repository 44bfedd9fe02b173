import type { ContactVisit } from '../../contract/checkin/list-contact-visits'
import { listContactVisits as operation } from '../../contract/checkin/list-contact-visits'
import type { OutputData } from '../../contract/define-operation'
import { encodeCursor } from '../../platform/cursor'
import { type Caller, query } from '../../platform/handler'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'
import { HELD_SENTENCE } from './held-sentence'
import { readVisitNames, type VisitNames } from './read-visit-names'

const PAGE = 20
/** Somebody's home and their business, perhaps their parents' home: more is nobody linked to. */
const MOST_POINTS = 20
const NEWEST = { field: 'at', direction: 'desc' } as const

/** Who came to the household: as of now, so that whoever moved out sees nothing more of it. */
export const listContactVisits = query<typeof operation, ContactPointRecord[], OutputData<typeof operation>>({
  operation,
  load: async ({ store, caller }) =>
    (await store.find(contactPoints, { where: { linkedIds: { contains: caller.id } }, limit: MOST_POINTS })).rows,
  may: () => true,
  async run({ store, caller, input: { after } }, points) {
    // Each contact point is an ordered run of the index; a page of each is enough for a page of all.
    const pages = await Promise.all(
      points.map(({ id: contactPointId }) =>
        store.find(visits, { where: { contactPointId }, order: NEWEST, limit: PAGE, ...(after ? { after } : {}) }),
      ),
    )
    const all = pages.flatMap(({ rows }) => rows).sort((a, b) => (isNewer(a, b) ? -1 : 1))
    const shown = all.slice(0, PAGE)
    const last = shown.at(-1)
    const more = all.length > PAGE || pages.some(({ next }) => next)
    const names = await readVisitNames(
      store,
      shown.map(({ memberId }) => memberId),
    )
    const titles = new Map(points.map(({ id, title }) => [id, title]))
    return {
      linked: points.length > 0,
      visits: shown
        .filter(({ checkIn }) => checkIn)
        .map((visit) => presentContactVisit(visit, titles.get(visit.contactPointId) ?? '', caller, names)),
      ...(more && last ? { next: encodeCursor({ value: last.at, id: last.id }) } : {}),
    }
  },
  present: (found) => found,
})

const isNewer = (a: VisitRecord, b: VisitRecord) => (a.at === b.at ? a.id > b.id : a.at > b.at)

function presentContactVisit(visit: VisitRecord, title: string, caller: Caller, names: VisitNames): ContactVisit {
  const { id, kind, memberId, at, checkIn, nextOn, disputed } = visit
  const mine = disputed?.by === caller.id
  const held = disputed?.safety === 'held'
  return {
    ...{ visitId: id, kind, title, member: names.member(memberId), at },
    ...(checkIn?.late ? { arrivedAt: checkIn.arrivedAt } : {}),
    ...(nextOn ? { nextOn } : {}),
    ...(disputed
      ? { dispute: { at: disputed.at, words: held && !mine ? HELD_SENTENCE : disputed.words, mine, held } }
      : {}),
  }
}
