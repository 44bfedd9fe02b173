import type { Collection, Doc } from '../../records/collection'
import { readCursor } from '../cursor'
import type { Condition, Query, Scalar } from '../ports/store'
import { storable } from '../storable'
import { fieldSql, quoted } from './schema'

interface Statement {
  text: string
  values: unknown[]
}
const COMPARE = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const

/** A value as it stands in the field's expression, where booleans are text. */
const plain = (value: Scalar) => (typeof value === 'boolean' ? String(value) : storable(value))

/** The parts of a WHERE, with their values in order. */
function buildWhere(collection: Collection<Doc>, where: Query<Doc>['where'], bind: (value: unknown) => string) {
  const parts: string[] = []
  for (const [field, condition] of Object.entries(where ?? {}) as [string, Condition][]) {
    const column = fieldSql(collection, field)
    if (typeof condition !== 'object') parts.push(`${column} = ${bind(plain(condition))}`)
    else if ('in' in condition) {
      const type = collection.fields[field] === 'number' ? 'numeric' : 'text'
      parts.push(`${column} = ANY(${bind(condition.in.map((value) => String(plain(value))))}::${type}[])`)
    } else if ('contains' in condition) {
      parts.push(`${column} @> ${bind(JSON.stringify([storable(condition.contains)]))}::jsonb`)
    } else {
      for (const [name, value] of Object.entries(condition)) {
        parts.push(`${column} ${COMPARE[name as keyof typeof COMPARE]} ${bind(plain(value))}`)
      }
    }
  }
  return parts
}

/**
 * What to order by when it is the id. Unless an index gives the rows in that order, the id is hidden from the planner,
 * who else may walk the whole primary key in the hope of meeting a match soon, and there may be none.
 */
function idExpression(collection: Collection<Doc>, where: Query<Doc>['where']): string {
  const fields = Object.entries(where ?? {}).filter(([field]) => field !== 'id')
  const equal = fields.filter(([, condition]) => typeof condition !== 'object').map(([field]) => field)
  const isOrdered = (index: readonly string[]) => index.length === equal.length && index.every((f) => equal.includes(f))
  if (fields.length === 0) return 'id'
  return equal.length === fields.length && collection.indexes.some(isOrdered) ? 'id' : "(id || '')"
}

/** A page of at most `rows` documents. */
export function buildFind(collection: Collection<Doc>, query: Query<Doc>, rows: number): Statement {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const parts = buildWhere(collection, query.where, bind)
  const field = query.order?.field ?? 'id'
  const direction = query.order?.direction === 'desc' ? 'DESC' : 'ASC'
  const column = fieldSql(collection, field)
  if (field !== 'id') parts.push(`${column} IS NOT NULL`)
  if (query.after !== undefined) {
    const { value, id } = readCursor(query.after, collection, query)
    const beyond = direction === 'DESC' ? '<' : '>'
    if (value === undefined) parts.push(`id ${beyond} ${bind(id)}`)
    else parts.push(`(${column}, id) ${beyond} (${bind(plain(value))}, ${bind(id)})`)
  }
  const where = parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : ''
  const order =
    field === 'id' ? `${idExpression(collection, query.where)} ${direction}` : `${column} ${direction}, id ${direction}`
  const text = `SELECT version, doc FROM ${quoted(collection.name)} ${where} ORDER BY ${order} LIMIT ${bind(rows)}`
  return { text, values }
}

export function buildCount(collection: Collection<Doc>, where: Query<Doc>['where']): Statement {
  const values: unknown[] = []
  const parts = buildWhere(collection, where, (value) => `$${values.push(value)}`)
  const text = `SELECT count(*)::integer AS count FROM ${quoted(collection.name)}`
  return { text: parts.length > 0 ? `${text} WHERE ${parts.join(' AND ')}` : text, values }
}
