import { Client } from 'pg'
import { organisationTree, seedOrganisations } from '../../local/seeds/organisations'
import { demoPersons, openidOf, seedPersons } from '../../local/seeds/persons'
import { personIdOf } from '../../platform/person-id'
import { type OpenedStore, openPostgresStore } from '../../platform/postgres/open-store'
import { createDatabase, insertAll } from '../measuring/create-database'
import { makeCases, type Size } from './make-cases'

/** A database of its own on the server, with so many cases in it; the indexes are built when all are in, as it is faster. */
export async function fillDatabase(serverUrl: string, name: string, size: Size): Promise<OpenedStore> {
  const databaseUrl = await createDatabase(serverUrl, name)
  const communities = organisationTree().filter(({ kind }) => kind === 'community' || kind === 'village')
  const people = ['worker-li', 'worker-huang', 'dispatcher-huangpu', 'dispatcher-zhong', 'officer-tan']
  const idOf = (persona: string) => personIdOf(openidOf(persona))
  const measured = { resident: idOf('resident-chen'), people: people.map(idOf) }
  const made = makeCases(size, communities, measured)
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  for (const [table, docs] of Object.entries({ cases: made.cases, calls: made.calls, case_words: made.words })) {
    await insertAll(client, table, docs)
  }
  const opened = await openPostgresStore({ databaseUrl, poolSize: 4 })
  await seedOrganisations(opened.store)
  await seedPersons(opened.store, new Date(demoPersons(new Date())[0]?.createdAt ?? 0))
  await client.query('VACUUM ANALYZE')
  await client.end()
  return opened
}
