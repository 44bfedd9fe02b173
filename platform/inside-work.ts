import { AsyncLocalStorage } from 'node:async_hooks'
import { StoreError } from './ports/store'

/** Only in tests, where a fault of ours has to show: following every promise costs a call a fifth of its time. */
const inside = process.env.NODE_ENV === 'test' ? new AsyncLocalStorage<true>() : undefined

/** Runs the work of a transaction, in which the store itself must not be asked. */
export const asWork = <R>(work: () => Promise<R>): Promise<R> => (inside ? inside.run(true, work) : work())

/**
 * Throws inside a transaction's work. There, the store would wait for the connection that the transaction itself
 * holds, for ever when it is the only one; on CloudBase it would read outside the transaction unnoticed.
 */
export function refuseInsideWork(): void {
  if (inside?.getStore()) throw new StoreError('inside a transaction only the transaction is asked')
}
