import { listRosterPeople as operation } from '../../contract/checkin/list-roster-people'
import { query } from '../../platform/handler'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { mayHold, SERVES } from './activity-may'

export const listRosterPeople = query<typeof operation, OrganisationRecord, { id: string; name: string }[]>({
  operation,
  load: ({ store, input }) => store.get(organisations, input.office),
  may: (caller, { id, path }) => (mayHold(caller, [...path, id], id) ? true : { code: 'forbidden' }),
  async run({ store }, office) {
    const below = await store.find(organisations, { where: { parent: office.id }, limit: 500 })
    const branches = below.rows.filter(({ kind }) => kind === 'branch').map(({ id }) => id)
    const posts = [office.id, ...branches].flatMap((place) => SERVES.map((role) => `${role}:${place}`))
    const pages = await Promise.all(
      posts.map((post) => store.find(persons, { where: { posts: { contains: post } }, limit: 200 })),
    )
    const people = new Map(pages.flatMap(({ rows }) => rows).map(({ id, name }) => [id, name]))
    return [...people].map(([id, name]) => ({ id, name }))
  },
  present: (people) => ({ people }),
})
