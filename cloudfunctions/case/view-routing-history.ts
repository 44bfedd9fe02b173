import { viewRoutingHistory as operation } from '../../contract/case/view-routing-history'
import { query } from '../../platform/handler'
import { type EventRecord, events } from '../../records/event'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { ROUTING_ID } from '../../records/routing'
import { type RoutingVersionRecord, routingVersions } from '../../records/routing-version'
import { namedIn, namesOf } from './routing-offices'
import { routingChanges } from './rules/routing-changes'
import { rulesDigest } from './rules-digest'

interface Found {
  log: EventRecord[]
  next: string | undefined
  editions: RoutingVersionRecord[]
  offices: OrganisationRecord[]
  people: ReadonlyMap<string, string>
}

/** Each saving that the log has, and what it changed from the edition before. */
export const viewRoutingHistory = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, input }) {
    const { rows: log, next } = await store.find(events, {
      where: { subject: `routing:${ROUTING_ID}` },
      order: { field: 'seq', direction: 'desc' },
      limit: 20,
      ...(input.after ? { after: input.after } : {}),
    })
    const ids = log.flatMap(({ data }) => [String(data.edition), String(Number(data.edition) - 1)])
    const [editions, people] = await Promise.all([
      store.getMany(routingVersions, [...new Set(ids)]),
      store.getMany(persons, [...new Set(log.map(({ by }) => by))]),
    ])
    const named = new Set(editions.flatMap(({ rules }) => namedIn(rules)))
    const offices = await store.getMany(organisations, [...named])
    return { log, next, editions, offices, people: new Map(people.map(({ id, name }) => [id, name])) }
  },
  present({ log, next, editions, offices, people }) {
    const rulesOf = (edition: number) => editions.find(({ id }) => id === String(edition))?.rules
    const nameOf = namesOf(offices)
    const changes = log.map(({ at, by, data }) => {
      const edition = Number(data.edition)
      const rules = rulesOf(edition)
      return {
        edition,
        at,
        who: people.get(by) ?? '',
        rules: Number(data.rules),
        what: routingChanges(rulesOf(edition - 1) ?? [], rules ?? [], nameOf),
        intact: rules !== undefined && rulesDigest(rules) === data.digest,
      }
    })
    return { changes, ...(next ? { next } : {}) }
  },
})
