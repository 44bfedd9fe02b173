import { type EventRecord, events, type ReaderName } from '../../records/event'
import type { TimedJob } from '../handler'
import type { Ports } from '../ports/ports'
import type { Transaction } from '../ports/store'

/**
 * A reader of the log: reacts to each event that names it (records/event.ts), in one transaction with the mark that it
 * did, so a crash repeats the work and loses none. Events of one subject may arrive out of order after a failure.
 */
export interface Reader<Prepared = undefined> {
  name: ReaderName
  /** What each page needs from outside its transactions, read once. */
  prepare?(ports: Ports): Promise<Prepared>
  react(tx: Transaction, event: EventRecord, ports: Ports, prepared: Prepared): Promise<void>
}

export function defineReader<Prepared = undefined>(
  name: ReaderName,
  react: Reader<Prepared>['react'],
  prepare?: (ports: Ports) => Promise<Prepared>,
): Reader<Prepared> {
  return prepare ? { name, react, prepare } : { name, react }
}

const PAGE = 200

/** The job that feeds a reader: one page of what it has not handled; a failing event is reported and left for later. */
export function readerJob<Prepared>(
  reader: Reader<Prepared>,
  report: (error: unknown) => void = console.error,
): TimedJob {
  return {
    name: `reader:${reader.name}`,
    async run(ports) {
      const page = await ports.store.find(events, { where: { pending: { contains: reader.name } }, limit: PAGE })
      const prepared = (page.rows.length > 0 ? await reader.prepare?.(ports) : undefined) as Prepared
      let handled = 0
      for (const { id } of page.rows) {
        try {
          if (await handle(reader, id, ports, prepared)) handled += 1
        } catch (error) {
          report(error)
        }
      }
      return handled
    },
  }
}

async function handle<Prepared>(
  reader: Reader<Prepared>,
  id: string,
  ports: Ports,
  prepared: Prepared,
): Promise<boolean> {
  return ports.store.transact(async (tx) => {
    const event = await tx.get(events, id)
    if (!event?.pending.includes(reader.name)) return false
    await reader.react(tx, event, ports, prepared)
    await tx.put(events, { ...event, pending: event.pending.filter((name) => name !== reader.name) })
    return true
  })
}
