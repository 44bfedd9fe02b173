import { listProjects as operation } from '../../contract/project/list-projects'
import { query } from '../../platform/handler'
import { mergeShelves } from '../../platform/merge-shelves'
import { type NamedPeople, namePeople } from '../../platform/name-people'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { seenOffices } from './may'
import { officesOf, presentProjectLine, sponsorsOf } from './present-project'

const PAGE = 20

export const listProjects = query<
  typeof operation,
  true,
  { rows: KeyProjectRecord[]; next?: string; names: NamedPeople }
>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { show, after } }) {
    const shelves =
      show === 'sponsored' ? [`${caller.id}/sponsored`] : seenOffices(caller).map((office) => `${office}/${show}`)
    const found = await mergeShelves(store, keyProjects, shelves, { limit: PAGE, after })
    return { ...found, names: await namePeople(store, sponsorsOf(found.rows), officesOf(found.rows)) }
  },
  present: ({ rows, next, names }) => ({
    projects: rows.map((row) => presentProjectLine(row, names)),
    ...(next ? { next } : {}),
  }),
})
