import { encodeCursor } from '../../platform/cursor'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import type { InboxFilters, InboxItem, Run } from './inbox-runs'

const PAGE = 30
/** A run is read so many lines at a time at least. */
const LEAST_STEP = 5
/** Filters that no index serves are looked at in so many pages at most; then the reader is given what there is. */
const MOST_LOOKS = 10

/** A line with its case, whichever of the two it is. */
export type FoundItem = InboxItem & { of: CaseRecord }

/**
 * One page over several ordered runs: the soonest of all their heads come first. The cursor is the last line looked at,
 * which every run can begin after.
 */
export async function readInbox(store: Store, runs: readonly Run[], filters: InboxFilters, after: string | undefined) {
  const found: FoundItem[] = []
  let cursor = after
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const { items, more } = await nextItems(runs, cursor)
    for (const item of await withCases(store, items)) {
      if (!fits(item, filters)) continue
      if (found.length === PAGE) return { found, next: cursorAfter(found.at(-1)!) }
      found.push(item)
    }
    const last = items.at(-1)
    if (!more || !last) return { found, next: undefined }
    cursor = cursorAfter(last)
    if (found.length === PAGE) break
  }
  return { found, next: cursor }
}

/** Each run is read in small steps, and again only where its head is needed: most runs give a page a few lines. */
async function nextItems(runs: readonly Run[], after: string | undefined) {
  const step = Math.max(LEAST_STEP, Math.ceil((2 * PAGE) / Math.max(runs.length, 1)))
  const heads = await Promise.all(runs.map((run) => openHead(run, step, after)))
  const items: InboxItem[] = []
  while (items.length < PAGE) {
    const first = heads.filter((head) => head.items.length > 0).sort((a, b) => compare(a.items[0]!, b.items[0]!))[0]
    if (!first) break
    items.push(first.items.shift()!)
    if (first.items.length === 0 && first.next) Object.assign(first, await openHead(first.run, step, first.next))
  }
  return { items, more: heads.some((head) => head.items.length > 0 || head.next) }
}

async function openHead(run: Run, limit: number, after: string | undefined) {
  const page = await run.read({ limit, ...(after ? { after } : {}) })
  return { run, items: [...page.items], next: page.next }
}

/** A call's case is read by its id; nothing is copied that could differ. */
async function withCases(store: Store, items: readonly InboxItem[]): Promise<FoundItem[]> {
  const ids = items.flatMap((item) => ('call' in item ? [item.call.caseId] : []))
  const called = new Map((await store.getMany(cases, [...new Set(ids)])).map((record) => [record.id, record]))
  return items.flatMap((item) => {
    const of = 'call' in item ? called.get(item.call.caseId) : item.record
    return of ? [{ ...item, of }] : []
  })
}

function fits(item: FoundItem, { method, category, community, person, before }: InboxFilters): boolean {
  const record = item.of
  // A department's part is whoever's took it on, whoever has the case itself.
  const holder = 'call' in item ? item.call.holderPerson : record.holderPerson
  return (
    (!method || record.method === method) &&
    (!category || record.category === category) &&
    (!community || record.communityCode === community) &&
    (!person || holder === person) &&
    (!before || record.createdAt <= before)
  )
}

const compare = (a: InboxItem, b: InboxItem) =>
  a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1

const cursorAfter = ({ dueAt, id }: InboxItem) => encodeCursor({ value: dueAt, id })
