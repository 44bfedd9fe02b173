import type { OutputData } from '../../contract/define-operation'
import { listProjectChoices as operation } from '../../contract/project/list-choices'
import type { RoleName } from '../../contract/roles'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { KEEPS, keptOffices } from './may'

type Choices = OutputData<typeof operation>
type Choice = Choices['people'][number]
const ANSWERS: readonly RoleName[] = ['party_member', ...KEEPS]

/** One level at a time, as the tree is walked on the page; the offices below are those of the caller's reach. */
export const listChoices = query<typeof operation, { path: string[] } | 'all', Choices>({
  operation,
  async load({ store, input }) {
    if (!input.office) return 'all'
    const node = await store.get(organisations, input.office)
    return node && { path: [...node.path, node.id] }
  },
  may: (caller, found) =>
    found === 'all' || keptOffices(caller).some((office) => found.path.includes(office)) ? true : { code: 'not_found' },
  async run({ store, caller, input: { office } }) {
    const kept = await store.getMany(organisations, keptOffices(caller))
    return {
      offices: kept.map(({ id, shortName }) => ({ id, name: shortName })),
      leaders: office
        ? []
        : await leadersAbove(
            store,
            kept.flatMap(({ id, path }) => [...path, id]),
          ),
      below: office ? await oneBelow(store, office) : [],
      people: office ? await peopleAt(store, office, ANSWERS) : [],
    }
  },
  present: (choices) => choices,
})

/** 挂点领导: leaders of the own office and of those above it. */
async function leadersAbove(store: Store, offices: readonly string[]): Promise<Choice[]> {
  const found = await Promise.all([...new Set(offices)].map((office) => peopleAt(store, office, ['leader'])))
  return [...new Map(found.flat().map((one) => [one.id, one])).values()]
}

async function oneBelow(store: Store, parent: string): Promise<Choice[]> {
  const rows: Choice[] = []
  for await (const { id, shortName } of readRows(store, organisations, { where: { parent }, limit: 500 })) {
    rows.push({ id, name: shortName })
  }
  return rows
}

async function peopleAt(store: Store, office: string, roles: readonly RoleName[]): Promise<Choice[]> {
  const pages = await Promise.all(
    roles.map((role) => store.find(persons, { where: { posts: { contains: `${role}:${office}` } }, limit: 200 })),
  )
  return [...new Map(pages.flatMap(({ rows }) => rows).map(({ id, name }) => [id, { id, name }])).values()]
}
