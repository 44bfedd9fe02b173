import { listCommon as operation } from '../../contract/case/list-common'
import { query } from '../../platform/handler'
import { type CommonProblemRecord, commonProblems } from '../../records/common-problem'
import { organisations } from '../../records/organisation'
import { DISTRICT } from './rules/levels'

const MOST = 50

interface Found {
  rows: CommonProblemRecord[]
  names: ReadonlyMap<string, string>
}

/** What many raise in one place: answered at the door rather than one by one. */
export const listCommon = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller }) {
    const offices = [...new Set(caller.roles.map(({ office }) => office))]
    const order = { field: 'lastAt', direction: 'desc' } as const
    const pages = await Promise.all(
      offices.map((office) => store.find(commonProblems, { ...placeOf(office), order, limit: MOST })),
    )
    const rows = pages.flatMap((page) => page.rows)
    const found = await store.getMany(organisations, [...new Set(rows.map(({ communityCode }) => communityCode))])
    return { rows, names: new Map(found.map(({ id, shortName }) => [id, shortName])) }
  },
  present: ({ rows, names }) => ({
    problems: rows.map(({ id, communityCode, category, words, caseIds, lastAt }) => ({
      ...{ id, category, words, caseIds, lastAt },
      community: names.get(communityCode) ?? '',
      sentence: `${caseIds.length}件同样的诉求${words.length > 0 ? `都提到“${words.slice(0, 3).join('、')}”` : ''},建议上门办`,
    })),
  }),
})

function placeOf(office: string) {
  if (office === DISTRICT) return {}
  return office.length > 9 ? { where: { communityCode: office } } : { where: { streetCode: office } }
}
