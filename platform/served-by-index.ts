import type { Collection, Doc } from '../records/collection'
import { type Condition, NoIndex, type Query, StoreError } from './ports/store'

const isPlain = (condition: Condition) => typeof condition !== 'object' || 'in' in condition
const has = (condition: Condition, name: string) => typeof condition === 'object' && name in condition

/**
 * Throws `NoIndex` unless a declared index serves the query: its equality fields stand first in the index, in any
 * order, and the one field that is ranged over or ordered by comes next. By id alone, the primary key serves. Also
 * refuses a condition without a value, which would ask for everyone's documents instead of one person's.
 */
export function checkServed<T extends Doc>(
  collection: Collection<T>,
  query: Pick<Query<T>, 'where' | 'order'> & { limit?: number },
): void {
  const { limit, order } = query
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 1000)) {
    throw new StoreError(`${collection.name}: a page has 1 to 1000 rows, not ${limit}`)
  }
  const conditions = Object.entries(query.where ?? {}) as [string, Condition][]
  for (const [field, condition] of conditions) {
    const values = condition && typeof condition === 'object' ? Object.values(condition) : [condition]
    if (values.length === 0 || values.some((value) => value === undefined || value === null)) {
      throw new StoreError(`${collection.name}.${field}: a condition without a value`)
    }
  }
  const fieldsOf = (kind: (condition: Condition) => boolean) => conditions.filter(([, c]) => kind(c)).map(([f]) => f)
  const equal = fieldsOf(isPlain)
  const contains = fieldsOf((condition) => has(condition, 'contains'))
  const ranged = fieldsOf((condition) => !isPlain(condition) && !has(condition, 'contains'))
  const next = new Set(order ? [...ranged, order.field as string] : ranged)
  const fields = [...contains, ...equal, ...next]
  if (fields.every((field) => field === 'id')) return
  next.delete('id')
  const isList = (field: string) => collection.fields[field] === 'array'
  const kindsFit = contains.every(isList) && ![...equal, ...next].some(isList)
  const served = collection.indexes.some((index) => {
    if (contains.length > 0) return contains.length === 1 && index[0] === contains[0] && equal.length + next.size === 0
    const first = index.slice(0, equal.length)
    return equal.every((field) => first.includes(field)) && (next.size === 0 || index[equal.length] === [...next][0])
  })
  if (!served || !kindsFit || next.size > 1)
    throw new NoIndex(`${collection.name}: no index serves ${fields.join(', ')}`)
}
