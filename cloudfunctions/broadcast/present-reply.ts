import type { ReplyView } from '../../contract/broadcast/reply-view'
import { CASE_STATES } from '../../contract/case/words'
import type { Store } from '../../platform/ports/store'
import { cases } from '../../records/case'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import type { ReplyRecord } from '../../records/reply'

/** How a viewer stands to a reply: who works on the broadcast sees who wrote, and what is not shown yet. */
export interface Viewer {
  personId: string
  staff: boolean
}
const ids = (found: (string | undefined)[]) => [...new Set(found.filter((id): id is string => Boolean(id)))]

/** The replies as this viewer may see them: the one place where they leave. Names are read for staff alone. */
export async function presentReplies(
  store: Store,
  found: readonly ReplyRecord[],
  viewer: Viewer,
): Promise<ReplyView[]> {
  const [offices, people, raised] = await Promise.all([
    store.getMany(organisations, ids(found.flatMap(({ community, answer }) => [community, answer?.office]))),
    viewer.staff ? store.getMany(persons, ids(found.map(({ personId }) => personId))) : [],
    store.getMany(cases, ids(found.map((reply) => reply.raised?.caseId))),
  ])
  const officeNames = new Map(offices.map(({ id, shortName }) => [id, shortName]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const stateOf = new Map(raised.map(({ id, state }) => [id, state]))
  return found.map((reply) => {
    const { id, kind, text, at, personId, safety, shelf, community, answer } = reply
    const mine = personId === viewer.personId
    const near = viewer.staff || mine
    const place = officeNames.get(community)
    const state = stateOf.get(reply.raised?.caseId ?? '')
    const shown = answer && (answer.safety === 'passed' || viewer.staff)
    return {
      ...{ replyId: id, kind, text, at, mine, held: safety === 'held', refused: safety === 'refused' },
      from: names.get(personId) || (place ? `${place}居民` : '一位居民'),
      pinned: shelf === 'gathered' || (viewer.staff && reply.pinned),
      ...(shown ? { answer: answerOf(answer, officeNames.get(answer.office) ?? '') } : {}),
      ...(reply.raised
        ? {
            raised: {
              ...(near && reply.raised.caseId ? { caseId: reply.raised.caseId } : {}),
              ...{ state: state ? CASE_STATES[state] : '', ended: state === 'confirmed' },
            },
          }
        : {}),
    }
  })
}

const answerOf = ({ text, at, safety }: NonNullable<ReplyRecord['answer']>, office: string) => ({
  ...{ text, at, office, held: safety === 'held' },
})
