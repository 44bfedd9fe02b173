import { listLinkedLists as operation } from '../../contract/project/list-linked'
import { query } from '../../platform/handler'
import { type NamedPeople, namePeople } from '../../platform/name-people'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { rectificationLists } from '../../records/rectification-list'
import { seesList, seesProject } from './may'
import { type FoundLists, presentListLine, withItems } from './present-list'
import { officesOf, presentProjectLine, sponsorsOf } from './present-project'

const MOST = 50

export const listLinked = query<
  typeof operation,
  true,
  { found: FoundLists; projects: KeyProjectRecord[]; names: NamedPeople }
>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { kind, id } }) {
    const key = `${kind}:${id}`
    const [lists, projects] = await Promise.all([
      store.find(rectificationLists, { where: { originKey: key }, limit: MOST }),
      store.find(keyProjects, { where: { linkKeys: { contains: key } }, limit: MOST }),
    ])
    const seen = projects.rows.filter((project) => seesProject(caller, project))
    const found = await withItems(
      store,
      lists.rows.filter((list) => seesList(caller, list)),
    )
    return { found, projects: seen, names: await namePeople(store, sponsorsOf(seen), officesOf(seen)) }
  },
  present: ({ found, projects, names }) => ({
    lists: found.lists.map((list) => presentListLine(list, found)),
    projects: projects.map((project) => presentProjectLine(project, names)),
  }),
})
