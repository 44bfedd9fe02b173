import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import { favourites } from '../../records/receipt'
import { surveyAnswers } from '../../records/reply'
import type { Own } from './present-card'
import type { Released } from './read-released'

export const favouriteIdOf = (personId: string, broadcastId: string) => `${personId}:${broadcastId}`

/** What a list says of each broadcast beside the receipt, with one look a collection. */
export async function readOwn(
  store: Store,
  personId: string,
  released: readonly Released[],
): Promise<(broadcastId: string) => Own> {
  const surveys = released.filter(({ edition }) => edition.options.survey).map(({ broadcast }) => broadcast.id)
  const offices = new Map(released.map(({ broadcast }) => [broadcast.id, broadcast.office]))
  const [kept, answers, nodes] = await Promise.all([
    store.getMany(
      favourites,
      released.map(({ broadcast }) => favouriteIdOf(personId, broadcast.id)),
    ),
    store.getMany(
      surveyAnswers,
      surveys.map((id) => `${id}:${personId}`),
    ),
    store.getMany(organisations, [...new Set(offices.values())]),
  ])
  const favourite = new Set(kept.map(({ broadcastId }) => broadcastId))
  const answered = new Set(answers.map(({ broadcastId }) => broadcastId))
  const names = new Map(nodes.map(({ id, shortName }) => [id, shortName]))
  return (id) => ({
    favourite: favourite.has(id),
    answered: answered.has(id),
    officeName: names.get(offices.get(id) ?? '') ?? '',
  })
}
