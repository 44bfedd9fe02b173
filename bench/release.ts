import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { median } from './measuring/median'
import { fillLive } from './release/fill-live'
import { fillPeople } from './release/fill-people'
import { type BenchDistrict, openDistrict } from './release/open-district'
import { releaseOne } from './release/release-one'
import type { Figures } from './run'

const PEOPLE = [1200, 1_200_000] as const
/** How many are live, and how many of them are for the measured reader. */
const LIVE = { few: [10, 10], many: [10_000, 10], all: [10_000, 10_000] } as const
const RELEASES = 300
const OPENINGS = 600
const WARMING = 20

/**
 * What a release costs in a district of 1,200 people and in one of 1,200,000, and what opening the inbox (the list, then
 * one notice) costs with 10 and with 10,000 live broadcasts; all through the real handlers, on one PostgreSQL server, in turn.
 */
export async function measure(): Promise<Figures> {
  const server = await startPostgresServer()
  try {
    const releases = await measureReleases(server.databaseUrl)
    const inbox = await measureInbox(server.databaseUrl)
    return { bench: 'release', ...releases, ...inbox }
  } finally {
    await server.close()
  }
}

const round = (value: number) => Math.round(value * 100) / 100

async function measureReleases(serverUrl: string) {
  const opened = []
  for (const people of PEOPLE) {
    console.log(`filling a district of ${people} people`)
    opened.push(await fillPeople(serverUrl, `people_${people}`, people))
  }
  const districts = opened.map(openDistrict)
  const took: number[][] = districts.map(() => [])
  const rows = new Set<number>()
  await inTurn(districts, RELEASES, async (district, index) => {
    const released = await releaseOne(district)
    took[index]?.push(released.ms)
    rows.add(released.rows)
  })
  const counted = await Promise.all(districts.map(peopleOf))
  for (const { close } of opened) await close()
  const [small = Number.NaN, large = Number.NaN] = took.map(warmMedian)
  console.log(`a release to ${counted[0]} people: ${round(small)} ms, to ${counted[1]} people: ${round(large)} ms`)
  if (rows.size !== 1) throw new Error(`releases wrote differently many rows: ${[...rows].join(', ')}`)
  return {
    ...{ release_ratio: ratioOf(took[1], took[0]), release_ms: round(large), rows_per_release: [...rows][0] ?? 0 },
    ...{ people_small: counted[0] ?? 0, people_large: counted[1] ?? 0 },
  }
}

/** Whom a release to everyone reaches, by the platform's own count. */
const peopleOf = async (district: BenchDistrict) => {
  const audience = [{ take: true, group: 'everyone' as const, where: '440112' }]
  return (await district.as('admin-district', 'broadcast.count-audience', { audience })).people
}

async function measureInbox(serverUrl: string) {
  const opened = []
  for (const [name, [live, mine]] of Object.entries(LIVE)) {
    console.log(`filling ${live} live broadcasts, ${mine} of them for the reader`)
    opened.push(await fillLive(serverUrl, `live_${name}`, live, mine))
  }
  const took: number[][] = opened.map(() => [])
  const cards: number[] = []
  await inTurn(opened.map(openDistrict), OPENINGS, async (district, index) => {
    const started = process.hrtime.bigint()
    const { broadcasts } = await district.as('resident-chen', 'broadcast.list-broadcasts', {})
    await district.as('resident-chen', 'broadcast.view-broadcast', { broadcastId: broadcasts[3]?.broadcastId ?? '' })
    took[index]?.push(Number(process.hrtime.bigint() - started) / 1e6)
    cards[index] = broadcasts.length
  })
  for (const { close } of opened) await close()
  const [few = Number.NaN, many = Number.NaN, all = Number.NaN] = took.map(warmMedian)
  console.log(
    `opening the inbox: ${round(few)} ms with 10 live, ${round(many)} ms with 10,000 (${cards.join(', ')} cards)`,
  )
  console.log(`with 10,000 that are all for the reader: ${round(all)} ms, and a page is twice as long`)
  return {
    ...{ inbox_ratio: ratioOf(took[1], took[0]), inbox_ms: round(many) },
    inbox_all_mine_ratio: ratioOf(took[2], took[0]),
  }
}

const warmMedian = (took: readonly number[]) => median(took.slice(WARMING))

/** The median of what each turn's two calls were to each other: what else the machine does weighs on both alike. */
const ratioOf = (large: readonly number[] = [], small: readonly number[] = []) =>
  round(warmMedian(large.map((ms, turn) => ms / (small[turn] ?? Number.NaN))))

/** Each once a turn, and who is first changes, so that neither rides on the other's warm caches. */
async function inTurn<T>(all: readonly T[], times: number, work: (one: T, index: number) => Promise<void>) {
  for (let turn = 0; turn < WARMING + times; turn += 1) {
    for (let step = 0; step < all.length; step += 1) {
      const index = (turn + step) % all.length
      await work(all[index] as T, index)
    }
  }
}
