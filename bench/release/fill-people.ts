import { Client } from 'pg'
import { cellOf } from '../../cloudfunctions/broadcast/count-people'
import { audienceKeys } from '../../cloudfunctions/broadcast/rules/audience'
import { organisationTree, seedOrganisations } from '../../local/seeds/organisations'
import { seedPersons } from '../../local/seeds/persons'
import { type OpenedStore, openPostgresStore } from '../../platform/postgres/open-store'
import { createDatabase, createTable, insertAll } from '../measuring/create-database'

/** Residents spread over the communities, each in the cell of their community; made by the database itself. */
const PEOPLE = `
  INSERT INTO persons
  SELECT 'r' || n, 1, jsonb_build_object(
    'id', 'r' || n, 'openid', 'bench-' || n, 'name', '居民', 'phone', '13900000000', 'roles', '[]'::jsonb,
    'communityCode', ($2::text[])[1 + n % cardinality($2::text[])], 'cell', ($3::text[])[1 + n % cardinality($3::text[])],
    'createdAt', '2026-01-01T00:00:00.000Z')
  FROM generate_series(1, $1::integer) AS n`

/** A district of so many people known to the platform, counted into their cells, with the people of the demo in it. */
export async function fillPeople(serverUrl: string, name: string, people: number): Promise<OpenedStore> {
  const databaseUrl = await createDatabase(serverUrl, name)
  const communities = organisationTree().filter(({ kind }) => kind === 'community' || kind === 'village')
  const cells = communities.map(({ id, path }, at) => {
    const cell = cellOf(audienceKeys({ home: [...path, id], posts: [], tags: [], paired: false }), id)
    const more = at > 0 && at <= people % communities.length ? 1 : 0
    return { ...cell, people: Math.floor(people / communities.length) + more }
  })
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await createTable(client, 'persons')
  await client.query(PEOPLE, [people, communities.map(({ id }) => id), cells.map(({ id }) => id)])
  await insertAll(client, 'audience_cells', cells)
  const opened = await openPostgresStore({ databaseUrl, poolSize: 4 })
  await seedOrganisations(opened.store)
  await seedPersons(opened.store, new Date('2026-01-01T00:00:00.000Z'))
  await client.query('VACUUM ANALYZE')
  await client.query('CHECKPOINT')
  await client.end()
  return opened
}
