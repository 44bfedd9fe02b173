import { searchCases as operation } from '../../contract/case/search-cases'
import type { ParsedInput } from '../../contract/define-operation'
import { endOfDay, isRealDay, startOfDay } from '../../contract/district-time'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { type Caller, type QueryContext, query } from '../../platform/handler'
import type { Page } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import { textPieces } from '../../records/text-pieces'
import { mayView } from './may'
import { readNames } from './names'
import { scoped } from './on-case-words'
import { presentLine } from './present-line'
import { DISTRICT, streetOf } from './rules/levels'

const PAGE = 30
/** Digits of a whole number: the day and eight more. */
const WHOLE = 14
const NEWEST = { field: 'id', direction: 'desc' } as const
/** Pages that are looked through for what no index tells (a community, all the pieces at once); then there is a next. */
const MOST_LOOKS = 5

/** The offices whose places the caller searches; none for who sees the whole district. */
function placesOf(caller: Caller): string[] | undefined {
  const roles = caller.roles.filter(({ role }) => (operation.callers as readonly string[]).includes(role))
  const offices = [...new Set(roles.map(({ office }) => office))]
  return offices.includes(DISTRICT) ? undefined : offices
}

const within = (places: string[] | undefined, row: Pick<CaseRecord, 'communityCode' | 'streetCode'>) =>
  !places || places.includes(row.communityCode) || places.includes(row.streetCode)

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
interface Ids {
  ids: string[]
  next: string | undefined
}
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

async function byNumber({ store, input, caller }: Context): Promise<Ids> {
  const { words } = input
  if (words.length === WHOLE) return { ids: [words], next: undefined }
  const [office, ...more] = placesOf(caller) ?? []
  const after = input.after ? { after: input.after } : {}
  if (!office || more.length > 0) {
    const where = { id: { gte: words, lt: `${words}~` } }
    return idsOf(await store.find(cases, { where, order: NEWEST, limit: PAGE, ...after }))
  }
  // A number begins with its day, and a place's cases of one day are an index away; the district's would be mostly others'.
  const day = `20${words.slice(0, 2)}-${words.slice(2, 4)}-${words.slice(4, 6)}`
  if (!isRealDay(day)) return { ids: [], next: undefined }
  const createdAt = { gte: startOfDay(day).toISOString(), lte: endOfDay(day).toISOString() }
  const place = streetOf(office) === office ? { streetCode: office } : { communityCode: office }
  const order = { field: 'createdAt', direction: 'desc' } as const
  const page = await store.find(cases, { where: { ...place, createdAt }, order, limit: PAGE, ...after })
  return idsOf({ ...page, rows: page.rows.filter(({ id }) => id.startsWith(words)) })
}

const idsOf = ({ rows, next }: Page<CaseRecord>): Ids => ({ ids: rows.map(({ id }) => id), next })

async function byWords({ store, input, caller }: Context): Promise<Ids> {
  const pieces = textPieces(input.words)
  const places = placesOf(caller)
  const [street, ...others] = [...new Set((places ?? []).map(streetOf))]
  const [rarest] = [...pieces].sort((a, b) => b.length - a.length)
  if (!rarest) return { ids: [], next: undefined }
  const where = { pieces: { contains: street && others.length === 0 ? scoped(street, rarest) : rarest } }
  const ids: string[] = []
  let after = input.after
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const page: Page<CaseWordsRecord> = await store.find(caseWords, {
      ...{ where, order: NEWEST, limit: PAGE },
      ...(after ? { after } : {}),
    })
    const here = page.rows.filter((row) => within(places, row))
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
