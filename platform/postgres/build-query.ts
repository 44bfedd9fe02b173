import type { Collection, Doc } from '../../records/collection'
import { decodeCursor } from '../cursor'
import type { Condition, Query, Scalar } from '../ports/store'
import { fieldSql, quoted } from './schema'

interface Statement {
  text: string
  values: unknown[]
}
const COMPARE = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const

/** The WHERE of a query, with its values in order. */
function buildWhere(collection: Collection<Doc>, where: Record<string, Condition | undefined>, values: unknown[]) {
  const bind = (value: unknown) => `$${values.push(value)}`
  const plain = (value: Scalar) => bind(typeof value === 'boolean' ? String(value) : value)
  const parts: string[] = []
  for (const [field, condition] of Object.entries(where)) {
    if (condition === undefined) continue
    const column = fieldSql(collection, field)
    if (typeof condition !== 'object') parts.push(`${column} = ${plain(condition)}`)
    else if ('in' in condition)
      parts.push(`${column} = ANY(${bind(condition.in.map(String))}${castOf(collection, field)})`)
    else if ('contains' in condition) parts.push(`${column} @> ${bind(JSON.stringify([condition.contains]))}::jsonb`)
    else
      for (const [name, value] of Object.entries(condition)) {
        if (value !== undefined) parts.push(`${column} ${COMPARE[name as keyof typeof COMPARE]} ${plain(value)}`)
      }
  }
  return parts
}

const castOf = (collection: Collection<Doc>, field: string) =>
  collection.fields[field] === 'number' ? '::numeric[]' : '::text[]'

/** One page: a row more than asked for, which tells whether there is another page. */
export function buildFind(collection: Collection<Doc>, query: Query<Doc>): Statement {
  const values: unknown[] = []
  const parts = buildWhere(collection, query.where ?? {}, values)
  const bind = (value: unknown) => `$${values.push(value)}`
  const field = query.order?.field ?? 'id'
  const direction = query.order?.direction === 'desc' ? 'DESC' : 'ASC'
  const column = fieldSql(collection, field)
  if (field !== 'id') parts.push(`${column} IS NOT NULL`)
  if (query.after !== undefined) {
    const { value, id } = decodeCursor(query.after)
    const beyond = direction === 'DESC' ? '<' : '>'
    const plain = typeof value === 'boolean' ? String(value) : value
    parts.push(field === 'id' ? `id ${beyond} ${bind(id)}` : `(${column}, id) ${beyond} (${bind(plain)}, ${bind(id)})`)
  }
  const where = parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : ''
  const order = field === 'id' ? `id ${direction}` : `${column} ${direction}, id ${direction}`
  const text = `SELECT version, doc FROM ${quoted(collection.name)} ${where} ORDER BY ${order} LIMIT ${bind(query.limit + 1)}`
  return { text, values }
}

export function buildCount(collection: Collection<Doc>, where: Query<Doc>['where']): Statement {
  const values: unknown[] = []
  const parts = buildWhere(collection, where ?? {}, values)
  const text = `SELECT count(*)::integer AS count FROM ${quoted(collection.name)}`
  return { text: parts.length > 0 ? `${text} WHERE ${parts.join(' AND ')}` : text, values }
}
