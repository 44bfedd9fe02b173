import { searchCases as operation } from '../../contract/case/search-cases'
import type { ParsedInput } from '../../contract/define-operation'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { type Caller, type QueryContext, query } from '../../platform/handler'
import type { Page } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import { mayView } from './may'
import { readNames } from './names'
import { scoped } from './on-case-words'
import { presentLine } from './present-line'
import { DISTRICT } from './rules/levels'
import { textPieces } from './rules/text-pieces'

const PAGE = 30
/** Pages that are looked through for what no index tells (a community, all the pieces at once); then there is a next. */
const MOST_LOOKS = 5

/** The street that the caller's search stays within; none for who sees the whole district. */
function scopeOf(caller: Caller): { street?: string; community?: string } {
  const roles = caller.roles.filter(({ role }) => (operation.callers as readonly string[]).includes(role))
  if (roles.some(({ office }) => office === DISTRICT)) return {}
  const widest = roles.map(({ office }) => office).sort((a, b) => a.length - b.length)[0] ?? ''
  return widest.length > 9 ? { street: widest.slice(0, 9), community: widest } : { street: widest }
}

/** Looking for a case within one's place: by its number, or by what was written. */
export const searchCases = query<typeof operation, true, Awaited<ReturnType<typeof read>>>({
  operation,
  load: async () => true,
  may: () => true,
  run: read,
  present: ({ records, next, calendar, names }, { caller, now }) => ({
    cases: records.map((record) => presentLine(record, { id: caller.id, now, calendar, names })),
    ...(next ? { next } : {}),
  }),
})

type Context = QueryContext<typeof operation>
async function read(context: Context) {
  const { store, input, caller } = context
  const { ids, next } = /^\d{6,14}$/.test(input.words) ? await byNumber(context) : await byWords(context)
  const found = await store.getMany(cases, ids)
  const order = new Map(ids.map((id, at) => [id, at]))
  const records = found
    .filter((record) => mayView(caller, record) === true && fits(record, input))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const [calendar, names] = await Promise.all([readCalendar(store), readNames(store, records)])
  return { records, next, calendar, names }
}

async function byNumber({ store, input }: Context) {
  const where = { id: { gte: input.words, lt: `${input.words}~` } }
  const page = await store.find(cases, { where, limit: PAGE, ...(input.after ? { after: input.after } : {}) })
  return { ids: page.rows.map(({ id }) => id), next: page.next }
}

async function byWords({ store, input, caller }: Context): Promise<{ ids: string[]; next: string | undefined }> {
  const pieces = textPieces(input.words)
  const { street, community } = scopeOf(caller)
  const [rarest] = [...pieces].sort((a, b) => b.length - a.length)
  if (!rarest) return { ids: [], next: undefined }
  const where = { pieces: { contains: street ? scoped(street, rarest) : rarest } }
  const order = { field: 'id', direction: 'desc' } as const
  const ids: string[] = []
  let after = input.after
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const page: Page<CaseWordsRecord> = await store.find(caseWords, {
      ...{ where, order, limit: PAGE },
      ...(after ? { after } : {}),
    })
    const here = page.rows.filter((row) => !community || row.communityCode === community)
    const wanted = here.filter((row) => fits(row, input) && pieces.every((piece) => row.pieces.includes(piece)))
    ids.push(...wanted.map(({ id }) => id))
    after = page.next
    if (!after || ids.length >= PAGE) break
  }
  return { ids, next: after }
}

const fits = (
  record: Pick<CaseRecord, 'category' | 'communityCode' | 'open'>,
  { category, community, open }: ParsedInput<typeof operation>,
) =>
  (!category || record.category === category) &&
  (!community || record.communityCode === community) &&
  (open === undefined || record.open === open)
