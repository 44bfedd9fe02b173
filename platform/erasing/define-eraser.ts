import { events, type ReaderName } from '../../records/event'
import type { TimedJob } from '../handler'
import type { Ports } from '../ports/ports'

/** Whose data goes, and up to when: the same WeChat account is a new resident from then on, whose data is left alone. */
export interface Erased {
  personId: string
  /** ISO instant of the person's word. */
  until: string
}

/** What was under way when the person said it (a message being written, a late reader) comes to rest first. */
const SETTLE_MS = 10 * 60_000
const PAGE = 200

/**
 * A channel's reader of `person.erased`. One person's data may be more than a transaction holds, so `erase` takes away
 * a bounded piece each time and returns how much; the event is handled once nothing was left. A crash repeats no harm.
 */
export function defineEraser(
  name: ReaderName,
  erase: (ports: Ports, erased: Erased) => Promise<number>,
  report: (error: unknown) => void = (error) => console.error(error),
): TimedJob {
  return {
    name: `eraser:${name}`,
    async run(ports) {
      const { rows } = await ports.store.find(events, { where: { pending: { contains: name } }, limit: PAGE })
      const rested = new Date(ports.clock.now().getTime() - SETTLE_MS).toISOString()
      let did = 0
      for (const { id, by, at } of rows) {
        if (at > rested) continue
        try {
          const erased = await erase(ports, { personId: by, until: at })
          did += erased || (await markHandled(ports, id, name))
        } catch (error) {
          report(error)
        }
      }
      return did
    },
  }
}

const markHandled = ({ store }: Ports, id: string, reader: ReaderName): Promise<number> =>
  store.transact(async (tx) => {
    const event = await tx.get(events, id)
    if (!event?.pending.includes(reader)) return 0
    await tx.put(events, { ...event, pending: event.pending.filter((name) => name !== reader) })
    return 1
  })
