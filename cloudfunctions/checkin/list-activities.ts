import { listActivities as operation } from '../../contract/checkin/list-activities'
import type { Caller } from '../../platform/handler'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type ActivityRecord, activities, atActivity, attendances, signUps } from '../../records/activity'
import { organisations } from '../../records/organisation'
import { activityKeys } from './activity-may'
import { isOnRoster, presentCard } from './present-activity'
import { turnOf } from './rules/activity-lists'

const MOST = 100

interface Found {
  callerId: string
  rows: ActivityRecord[]
  signed: Set<string>
  been: Set<string>
  names: Map<string, string>
}

/** What is coming looks into the caller's own few lists; what is over has left them. */
export const listActivities = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input }) {
    const rows = (await SHOWS[input.show](store, caller)).slice(0, MOST)
    const ids = rows.map(({ id }) => atActivity(id, caller.id))
    const [signed, been, nodes] = await Promise.all([
      store.getMany(signUps, ids),
      store.getMany(attendances, ids),
      store.getMany(organisations, [...new Set(rows.map(({ office }) => office))]),
    ])
    const of = (found: { activityId: string }[]) => new Set(found.map(({ activityId }) => activityId))
    return {
      callerId: caller.id,
      rows,
      signed: of(signed),
      been: of(been),
      names: new Map(nodes.map(({ id, shortName }) => [id, shortName])),
    }
  },
  present: ({ callerId, rows, signed, been, names }) => ({
    activities: rows.map((row) =>
      presentCard(row, names.get(row.office) ?? '', {
        ...{ signedUp: signed.has(row.id), checkedIn: been.has(row.id), onRoster: isOnRoster(row, callerId) },
      }),
    ),
  }),
})

const byId = (rows: ActivityRecord[]) => [...new Map(rows.map((row) => [row.id, row])).values()]
const soonest = (rows: ActivityRecord[]) => rows.sort((a, b) => Date.parse(a.from) - Date.parse(b.from))

async function inLists(store: Store, field: 'lists' | 'desks', keys: readonly string[]): Promise<ActivityRecord[]> {
  const pages = await Promise.all(
    keys.map((key) => store.find(activities, { where: { [field]: { contains: key } }, limit: 200 })),
  )
  return byId(pages.flatMap(({ rows }) => rows))
}

const SHOWS: Record<'upcoming' | 'mine' | 'hosting', (store: Store, caller: Caller) => Promise<ActivityRecord[]>> = {
  upcoming: async (store, caller) => soonest(await inLists(store, 'lists', await activityKeys(store, caller))),
  async mine(store, { id: personId }) {
    const query = { where: { personId }, order: { field: 'at', direction: 'desc' } as const, limit: MOST }
    const [signed, been, turns] = await Promise.all([
      store.find(signUps, query),
      store.find(attendances, query),
      inLists(store, 'desks', [turnOf(personId)]),
    ])
    const ids = [...signed.rows, ...been.rows].map(({ activityId }) => activityId)
    return soonest(byId([...(await store.getMany(activities, [...new Set(ids)])), ...turns])).reverse()
  },
  async hosting(store, caller) {
    const offices = [...new Set(caller.roles.map(({ office }) => office))]
    return soonest(
      await inLists(store, 'desks', [`h:${caller.id}`, ...offices.map((office) => `o:${office}`)]),
    ).reverse()
  },
}
