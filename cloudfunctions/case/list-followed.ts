import { listFollowed as operation } from '../../contract/case/list-followed'
import { query } from '../../platform/handler'
import { caseFollowers } from '../../records/case-followers'
import { type FoundSimilar, presentSimilar, readSimilar } from './present-similar'

const MOST = 50

/** What the caller follows of others, the newest first. */
export const listFollowed = query<typeof operation, true, FoundSimilar[]>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller }) {
    const order = { field: 'id', direction: 'desc' } as const
    const { rows } = await store.find(caseFollowers, { where: { people: { contains: caller.id } }, order, limit: MOST })
    const facts = rows.map(({ id }) => ({ id, shared: [], metres: undefined }))
    return readSimilar(store, facts)
  },
  present: (found, { caller }) => ({ cases: found.map((one) => presentSimilar(one, caller.id)) }),
})
