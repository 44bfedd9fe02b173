import { listDivisions as operation } from '../../contract/directory/list-divisions'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type OrganisationKind, type OrganisationRecord, organisations } from '../../records/organisation'
import { mayAnyone } from './may'

/** A kind's divisions in the order of their codes; the largest kind has some 140. */
const ofKind = async (store: Store, kind: OrganisationKind) =>
  (await store.find(organisations, { where: { kind }, limit: 1000 })).rows

/** The public list of streets and their communities and villages. */
export const listDivisions = query<typeof operation, true, OrganisationRecord[][]>({
  operation,
  load: async () => true,
  may: mayAnyone,
  run: ({ store }) =>
    Promise.all((['street', 'town', 'community', 'village'] as const).map((kind) => ofKind(store, kind))),
  present([streets = [], towns = [], communities = [], villages = []]) {
    const places = [...communities, ...villages].sort((a, b) => (a.id < b.id ? -1 : 1))
    return {
      streets: [...streets, ...towns].map((street) => ({
        code: street.id,
        name: street.shortName,
        communities: places
          .filter(({ parent }) => parent === street.id)
          .map(({ id, shortName }) => ({ code: id, name: shortName })),
      })),
    }
  },
})
