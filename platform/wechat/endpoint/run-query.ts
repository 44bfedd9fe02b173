import { EJSON } from 'bson'
import { Query } from 'mingo'
import type { RawDoc } from './versioned-documents'

export interface Question {
  query?: string
  order?: string
  limit?: number
  offset?: number
}
/** What the service sends at most. */
const MOST_ROWS = 1000

export const matches = (docs: RawDoc[], query: string | undefined): RawDoc[] => {
  if (query === undefined) return docs
  const found = new Query(EJSON.parse(query) as object)
  return docs.filter((doc) => found.test(doc))
}

/** Filtered, ordered and cut, as the service answers. */
export function runQuery(docs: RawDoc[], { query, order, limit = 100, offset = 0 }: Question): RawDoc[] {
  const rows = matches(docs, query)
  const keys = Object.entries(order ? (EJSON.parse(order) as Record<string, 1 | -1>) : {})
  rows.sort((a, b) => {
    for (const [field, direction] of keys) {
      const found = compare(a[field], b[field])
      if (found !== 0) return found * direction
    }
    return 0
  })
  return rows.slice(offset, offset + Math.min(limit, MOST_ROWS))
}

/** MongoDB's order of the types that we store; text by its UTF-8 bytes. */
function compare(a: unknown, b: unknown): number {
  const rank = rankOf(a) - rankOf(b)
  if (rank !== 0) return rank
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return Number(a) - Number(b) || 0
}
const RANKS = ['undefined', 'number', 'string', 'object', 'boolean']
const rankOf = (value: unknown) => (value === null ? 0 : RANKS.indexOf(typeof value))
