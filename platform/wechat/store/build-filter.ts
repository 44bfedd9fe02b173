import type { Collection, Doc } from '../../../records/collection'
import { readCursor } from '../../cursor'
import type { Condition, Query } from '../../ports/store'
import { storable } from '../../storable'

/** A query's conditions as MongoDB writes them. */
export function buildFilter(where: Query<Doc>['where']): Record<string, object> {
  const filter: Record<string, object> = {}
  for (const [field, condition] of Object.entries(where ?? {}) as [string, Condition][]) {
    filter[field === 'id' ? '_id' : field] = buildCondition(storable(condition))
  }
  return filter
}

function buildCondition(condition: Condition): object {
  if (typeof condition !== 'object') return { $eq: condition }
  if ('in' in condition) return { $in: condition.in }
  // An array field that holds the value, which equality means in MongoDB.
  if ('contains' in condition) return { $eq: condition.contains }
  return Object.fromEntries(Object.entries(condition).map(([name, value]) => [`$${name}`, value]))
}

/**
 * The questions whose answers, one after the other, are the page: behind a cursor, first the rest of those with the
 * cursor's own value, then those beyond it. Two plain questions, each served by the index, where one with `$or` may not
 * be. Documents without the order's field are in no page, on either backend.
 */
export function buildPageFilters(collection: Collection<Doc>, query: Query<Doc>): object[] {
  const filter = buildFilter(query.where)
  const field = query.order?.field ?? 'id'
  const beyond = query.order?.direction === 'desc' ? '$lt' : '$gt'
  if (query.after === undefined) return field === 'id' ? [filter] : [{ $and: [filter, { [field]: { $ne: null } }] }]
  const { value, id } = readCursor(query.after, collection, query)
  const behind = (position: object) => ({ $and: [filter, position] })
  if (field === 'id') return [behind({ _id: { [beyond]: id } })]
  return [behind({ [field]: { $eq: value }, _id: { [beyond]: id } }), behind({ [field]: { [beyond]: value } })]
}
