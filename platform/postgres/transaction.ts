import type { Doc, Stored } from '../../records/collection'
import type { TransactionBackend } from '../buffered-transaction'
import { quoted } from './schema'
import type { Sql } from './sql'
import { writeBatch } from './write-batch'

export interface Row {
  version: number
  doc: Doc
}
export const fromRow = <T extends Doc>(row: Row) => ({ ...row.doc, version: row.version }) as Stored<T>

/** Reads lock their rows, in the order of the ids, so that two transactions don't wait for each other here. */
export function postgresBackend(sql: Sql): TransactionBackend {
  return {
    async read(collection, ids) {
      const table = quoted(collection.name)
      const one = ids.length === 1
      const text = `SELECT version, doc FROM ${table} WHERE ${one ? 'id = $1' : 'id = ANY($1) ORDER BY id'}`
      const locking = collection.rarelyChanges ? text : `${text} FOR UPDATE`
      return (await sql.query<Row>(locking, [one ? ids[0] : ids])).map((row) => fromRow<Doc>(row))
    },
    write: (writes) => writeBatch(sql, writes),
  }
}
