import type { Collection, Doc, FieldKind } from '../records/collection'
import { BadCursor, type Query, type Scalar } from './ports/store'
import { mend } from './storable'

/** Where the next page begins: after this value of the order field and this id. Opaque outside. */
export interface Position {
  value?: Scalar
  id: string
}
type Ordered = Pick<Query<Doc>, 'order'>
const orderField = (query: Ordered): string => query.order?.field ?? 'id'

export const encodeCursor = (position: Position) => Buffer.from(JSON.stringify(position)).toString('base64url')

/** The cursor that stands behind a page's last document. */
export function nextCursor(last: Doc, query: Ordered): string {
  const field = orderField(query)
  const value = (last as unknown as Record<string, Scalar>)[field]
  return encodeCursor(field === 'id' ? { id: last.id } : { value, id: last.id })
}

/** Throws `BadCursor` for whatever was not made for a query of the same order. */
export function readCursor(cursor: string, collection: Collection<Doc>, query: Ordered): Position {
  const field = orderField(query)
  const wanted = field === 'id' ? 'undefined' : TYPES[collection.fields[field] ?? 'text']
  try {
    const { value, id } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Position
    if (typeof id === 'string' && typeof value === wanted) {
      const mended = typeof value === 'string' ? mend(value) : value
      return mended === undefined ? { id: mend(id) } : { value: mended, id: mend(id) }
    }
  } catch {
    // Whatever it was, it was no cursor.
  }
  throw new BadCursor('not a cursor')
}
const TYPES: Record<FieldKind, string> = { text: 'string', number: 'number', boolean: 'boolean', array: 'never' }
