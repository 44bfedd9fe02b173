import { type MessageRecord, messages } from '../../records/message'
import type { PersonRecord } from '../../records/person'
import { reminders } from '../../records/receipt'
import type { RunPage } from './define-run'

/** Who is nearest: the member in contact with the household, else the community's workers. */
const helperOf = ({ pairedWith, communityCode }: PersonRecord) =>
  pairedWith ? `p:${pairedWith}` : `o:${communityCode ?? ''}`

/** Puts people on the lists of those nearest to them, and tells each of these once how many there are. */
export async function askHelpers(at: RunPage, people: readonly PersonRecord[]): Promise<void> {
  if (people.length === 0) return
  const { run, broadcast, ports } = at
  const wanted = new Map(people.map((person) => [`${broadcast.id}:${person.id}`, person]))
  await ports.store.transact(async (tx) => {
    const there = new Map((await tx.getMany(reminders, [...wanted.keys()])).map((reminder) => [reminder.id, reminder]))
    for (const [id, person] of wanted) {
      const asked = { to: helperOf(person), at: run.startedAt, open: true, runId: run.id }
      const before = there.get(id)
      // Asked by this run already, and perhaps told since.
      if (before?.runId === run.id) continue
      if (before) await tx.put(reminders, { ...before, ...asked })
      else await tx.insert(reminders, { id, broadcastId: broadcast.id, personId: person.id, ...asked })
    }
  })
  for (const to of new Set(people.map(helperOf))) await tellHowMany(at, to)
}

/** The number grows while the run goes on; counted anew each time, so that a page done twice counts nobody twice. */
async function tellHowMany({ run, broadcast, edition, ports: { store, clock } }: RunPage, to: string): Promise<void> {
  const many = await store.count(reminders, { runId: run.id, to })
  const isMember = to.startsWith('p:')
  const text = `${isMember ? '您联系的居民' : '本社区'}有${many}位${isMember ? '' : '居民'}还没看《${edition.content.title}》,请上门或打电话说一声`
  // A member who also works for the community is told of both.
  const eventId = `${run.id}:${isMember ? 'paired' : 'office'}`
  const id = `${eventId}:${to}`
  await store.transact(async (tx) => {
    const told = await tx.get(messages, id)
    if (told && told.text !== text) await tx.put(messages, { ...told, text })
    const message: MessageRecord = {
      ...{ id, to, at: clock.now().toISOString(), eventId, broadcastId: broadcast.id },
      ...{ kind: 'broadcast.reminded', text, important: false, as: 'staff' },
    }
    if (!told) await tx.insert(messages, message)
  })
}
