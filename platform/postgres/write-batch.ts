import type { Write } from '../buffered-transaction'
import { quoted } from './schema'
import type { Sql } from './sql'

/** So many in one statement; few enough for the parameters, many enough to save the round trips. */
const IN_ONE = 50

/** Writes in few statements; returns one that did not take. */
export async function writeBatch(sql: Sql, writes: readonly Write[]): Promise<Write | undefined> {
  for (let start = 0; start < writes.length; start += IN_ONE) {
    const batch = writes.slice(start, start + IN_ONE)
    const { text, values } = buildBatch(batch)
    const took = await sql.query<{ at: number }>(text, values)
    if (took.length < batch.length) {
      const done = new Set(took.map(({ at }) => at))
      return batch.find((_, at) => !done.has(at))
    }
  }
  return undefined
}

/** One statement with a part for each write; a part that took gives back its place in the batch. */
function buildBatch(batch: readonly Write[]): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const parts = batch.map((write, at) => {
    const table = quoted(write.collection.name)
    if (write.kind === 'remove') {
      return `DELETE FROM ${table} WHERE id = ${bind(write.id)} AND version = ${bind(write.expected)} RETURNING ${at} AS at`
    }
    const doc = JSON.stringify(write.doc)
    if (write.kind === 'insert') {
      const row = `${bind(write.id)}, ${bind(write.version)}, ${bind(doc)}`
      return `INSERT INTO ${table} (id, version, doc) VALUES (${row}) ON CONFLICT (id) DO NOTHING RETURNING ${at} AS at`
    }
    const set = `version = ${bind(write.version)}, doc = ${bind(doc)}`
    return `UPDATE ${table} SET ${set} WHERE id = ${bind(write.id)} AND version = ${bind(write.expected)} RETURNING ${at} AS at`
  })
  if (parts.length === 1) return { text: parts[0] as string, values }
  const named = parts.map((part, at) => `w${at} AS (${part})`).join(', ')
  const all = parts.map((_, at) => `SELECT at FROM w${at}`).join(' UNION ALL ')
  return { text: `WITH ${named} ${all}`, values }
}
