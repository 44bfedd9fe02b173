import { Client } from 'pg'
import { newBroadcast } from '../../cloudfunctions/broadcast/new-broadcast'
import { publishEdition } from '../../cloudfunctions/broadcast/publish-edition'
import { organisationTree, seedOrganisations } from '../../local/seeds/organisations'
import { seedPersons } from '../../local/seeds/persons'
import type { Transaction } from '../../platform/ports/store'
import { type OpenedStore, openPostgresStore } from '../../platform/postgres/open-store'
import type { Doc } from '../../records/collection'
import { createDatabase, insertAll } from '../measuring/create-database'

const FIRST = Date.parse('2026-01-01T00:00:00.000Z')
const MINUTE = 60_000
const [COMMUNITY, DISTRICT] = ['440112001010', '440112']

/** A database with so many live broadcasts, as releasing writes them; `mine` of them are for the measured reader, spread evenly. */
export async function fillLive(serverUrl: string, name: string, live: number, mine: number): Promise<OpenedStore> {
  const databaseUrl = await createDatabase(serverUrl, name)
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  for (const [table, docs] of await publishAll(live, mine)) await insertAll(client, table, docs)
  const opened = await openPostgresStore({ databaseUrl, poolSize: 4 })
  await seedOrganisations(opened.store)
  await seedPersons(opened.store, new Date(FIRST))
  await client.query('VACUUM ANALYZE')
  await client.end()
  return opened
}

async function publishAll(live: number, mine: number): Promise<Map<string, Doc[]>> {
  const written = new Map<string, Doc[]>()
  // Publishing only inserts where nothing is there yet.
  const tx = {
    get: async () => undefined,
    getMany: async () => [],
    insert: async ({ name }: { name: string }, doc: Doc) => {
      const docs = written.get(name)
      if (docs) docs.push(doc)
      else written.set(name, [doc])
    },
  } as unknown as Transaction
  const elsewhere = organisationTree().filter(({ kind, id }) => kind === 'community' && id !== COMMUNITY)
  for (let number = 0; number < live; number += 1) {
    const isMine = Math.floor(((number + 1) * mine) / live) > Math.floor((number * mine) / live)
    const own = number % 2 === 0 ? COMMUNITY : DISTRICT
    const where = isMine ? own : (elsewhere[number % elsewhere.length]?.id ?? '')
    await publishEdition(tx, draftOf(number, where), { by: 'bench', now: new Date(FIRST + number * MINUTE) })
  }
  return written
}

const draftOf = (number: number, where: string) =>
  newBroadcast({
    ...{ id: `01BENCH${String(number).padStart(19, '0')}`, office: { id: DISTRICT, path: [] }, writerId: 'bench' },
    content: {
      ...{ title: `第${number}号通知`, summary: '十二月底前交明年的医保', attachments: [], category: 'policy' },
      body: '<p>带身份证到社区服务站,或者在手机上办理。十二月三十一日截止。</p>'.repeat(20),
      ...{ source: '区医保局', documentNumber: '' },
    },
    options: {
      audience: [{ take: true, group: 'everyone', where }],
      ...{ duty: 'none', check: [], push: false, repliesOpen: true },
    },
    now: new Date(FIRST + number * MINUTE),
  })
