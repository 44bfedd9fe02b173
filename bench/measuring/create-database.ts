import { Client } from 'pg'
import type { Doc } from '../../records/collection'

const BATCH = 2000

/** A database of its own on the server; gives back its address. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = new Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString()
}

/** The table as platform/postgres/schema.ts builds it; its indexes come when it is full, as that is faster. */
export const createTable = (client: Client, table: string) =>
  client.query(`CREATE TABLE ${table} (id text COLLATE "C" PRIMARY KEY, version integer NOT NULL, doc jsonb NOT NULL)`)

/** A new table, filled in large steps. */
export async function insertAll(client: Client, table: string, docs: readonly Doc[]): Promise<void> {
  await createTable(client, table)
  const insert = `INSERT INTO ${table} SELECT doc->>'id', 1, doc FROM jsonb_array_elements($1::jsonb) AS doc`
  for (let from = 0; from < docs.length; from += BATCH) {
    await client.query(insert, [JSON.stringify(docs.slice(from, from + BATCH))])
  }
}
