import type { ParsedInput } from '../../contract/define-operation'
import { searchGuides as operation } from '../../contract/directory/search-guides'
import { type QueryContext, query } from '../../platform/handler'
import { type GuideRecord, guides } from '../../records/guide'
import { textPieces } from '../../records/text-pieces'
import { mayAnyone } from './may'
import { rankGuides } from './rules/rank-guides'

const PAGE = 20
/** Of the words' pieces so many are looked for, and of each so many matters: what a search costs has an end. */
const MOST_PIECES = 8
const MOST_EACH = 60

interface Found {
  rows: GuideRecord[]
  next?: string
}

/** The service guide by words, or leafed through by title. */
export const searchGuides = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: mayAnyone,
  run: (context) => (context.input.words ? byWords(context) : byTitle(context)),
  present: ({ rows, next }) => ({
    guides: rows.map(({ id, title, category, instant, takes, sample }) => ({
      ...{ guideId: id, title, category, instant, takes, sample },
    })),
    ...(next ? { next } : {}),
  }),
})

type Context = QueryContext<typeof operation>

async function byTitle({ store, input }: Context): Promise<Found> {
  const { category, instant, after } = input
  const where = { ...(category ? { category } : {}), ...(instant === undefined ? {} : { instant }) }
  const order = { field: 'title', direction: 'asc' } as const
  return store.find(guides, { where, order, limit: PAGE, ...(after ? { after } : {}) })
}

/** People don't know what a matter is called, so one need not have all of the words; the nearest stand first. */
async function byWords({ store, input }: Context): Promise<Found> {
  const pieces = textPieces(input.words).slice(0, MOST_PIECES)
  // One piece has an order of its own and can be leafed through; of several, the best are what is looked for.
  const after = pieces.length === 1 && input.after ? { after: input.after } : {}
  const pages = await Promise.all(
    pieces.map((piece) => store.find(guides, { where: { pieces: { contains: piece } }, limit: MOST_EACH, ...after })),
  )
  const found = new Map(pages.flatMap(({ rows }) => rows.map((row) => [row.id, row])))
  const rows = rankGuides(
    [...found.values()].filter((row) => fits(row, input)),
    pieces,
  )
  const next = pieces.length === 1 ? pages[0]?.next : undefined
  return { rows, ...(next ? { next } : {}) }
}

const fits = (row: GuideRecord, { category, instant }: ParsedInput<typeof operation>) =>
  (!category || row.category === category) && (instant === undefined || row.instant === instant)
