import { findSimilar as operation } from '../../contract/case/find-similar'
import type { ParsedInput } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import { metresBetween } from '../../records/place-band'
import { textWords } from '../../records/text-pieces'
import { type FoundSimilar, presentSimilar, readSimilar } from './present-similar'
import { cellsAround, NEARBY } from './rules/near'
import { alike, sharedWords } from './rules/similarity'

const MOST = 5

/** Whether somebody raised the same already; told without a word of theirs. */
export const findSimilar = query<typeof operation, true, FoundSimilar[]>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, input }) {
    const words = textWords(input.text)
    const [near, told] = await Promise.all([nearby(store, input), saidAlike(store, input, words)])
    const found = [...new Map([...near, ...told].map((one) => [one.id, one])).values()]
    const ranked = found
      .map((one) => ({ one, shared: sharedWords(words, one.words), metres: metresTo(one, input.point) }))
      .sort((a, b) => b.shared.length - a.shared.length || (a.metres ?? 1e9) - (b.metres ?? 1e9))
    const facts = ranked.slice(0, MOST).map(({ one, shared, metres }) => ({ id: one.id, shared, metres }))
    // The words are up to a minute old; what ended since is offered no more.
    return (await readSimilar(store, facts)).filter(({ record }) => record.open)
  },
  present: (similar, { caller }) => ({ similar: similar.map((one) => presentSimilar(one, caller.id)) }),
})

type Input = ParsedInput<typeof operation>
const metresTo = ({ point }: CaseWordsRecord, other: Input['point']) =>
  point && other ? metresBetween(point, other) : undefined

async function nearby(store: Store, { point, category }: Input): Promise<CaseWordsRecord[]> {
  if (!point) return []
  const where = { open: true, spot: { in: cellsAround(point).map((cell) => `${category}:${cell}`) } }
  const { rows } = await store.find(caseWords, { where, limit: 100 })
  return rows.filter((row) => (metresTo(row, point) ?? NEARBY + 1) <= NEARBY)
}

/** Of the same community, in much the same words. */
async function saidAlike(store: Store, { communityCode }: Input, words: string[]): Promise<CaseWordsRecord[]> {
  const order = { field: 'createdAt', direction: 'desc' } as const
  const { rows } = await store.find(caseWords, { where: { open: true, communityCode }, order, limit: 200 })
  return rows.filter((row) => alike(words, row.words))
}
