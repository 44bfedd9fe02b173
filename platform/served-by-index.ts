import type { Collection, Doc } from '../records/collection'
import type { Condition, Query } from './ports/store'
import { NoIndex } from './ports/store'

const isPlain = (condition: Condition) => typeof condition !== 'object' || 'in' in condition

/**
 * Throws `NoIndex` unless a declared index serves the query: its equality fields stand first in the index, in any
 * order, and the one field that is ranged over or ordered by comes next. By id alone, the primary key serves.
 */
export function checkServed<T extends Doc>(collection: Collection<T>, query: Pick<Query<T>, 'where' | 'order'>): void {
  const conditions = Object.entries(query.where ?? {}) as [string, Condition][]
  const equal = conditions.filter(([, condition]) => isPlain(condition)).map(([field]) => field)
  const contains = conditions.filter(([, c]) => typeof c === 'object' && 'contains' in c).map(([field]) => field)
  const ranged = conditions.filter(([field]) => !equal.includes(field) && !contains.includes(field)).map(([f]) => f)
  const next = new Set(query.order ? [...ranged, query.order.field as string] : ranged)
  const fields = [...contains, ...equal, ...next]
  if (fields.every((field) => field === 'id')) return
  next.delete('id')
  const served = collection.indexes.some((index) => {
    if (contains.length > 0) return contains.length === 1 && index[0] === contains[0] && equal.length + next.size === 0
    const first = index.slice(0, equal.length)
    return equal.every((field) => first.includes(field)) && (next.size === 0 || index[equal.length] === [...next][0])
  })
  if (!served || next.size > 1) throw new NoIndex(`${collection.name}: no index serves ${fields.join(', ')}`)
}
