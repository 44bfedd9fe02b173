import type { OutputData } from '../../contract/define-operation'
import { listMembers as operation } from '../../contract/pairing/list-members'
import { query } from '../../platform/handler'
import { readRows } from '../../platform/read-pages'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { keptOffices } from './may'

const MOST_BRANCHES = 30

/** Any branch of the district: a household of a community may be a department's member's. */
export const listMembers = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: (caller) => (keptOffices(caller).length > 0 ? true : { code: 'forbidden' }),
  async run({ store, input: { words, branch } }) {
    const branches: { id: string; name: string }[] = []
    const members: { id: string; name: string; branch: string }[] = []
    if (branch) {
      const node = await store.get(organisations, branch)
      const where = { posts: { contains: `party_member:${branch}` } }
      for await (const { id, name } of readRows(store, persons, { where, limit: 200 })) {
        members.push({ id, name, branch: node?.shortName ?? '' })
      }
      members.sort((a, b) => a.name.localeCompare(b.name, 'zh'))
    } else {
      for await (const node of readRows(store, organisations, { where: { kind: 'branch' }, limit: 500 })) {
        if (node.name.includes(words)) branches.push({ id: node.id, name: node.shortName })
        if (branches.length >= MOST_BRANCHES) break
      }
    }
    return { branches, members }
  },
  present: (found) => found,
})
