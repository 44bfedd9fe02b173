import { ReadNoMore, runBuffered, type TransactionBackend } from '../../buffered-transaction'
import { asWork } from '../../inside-work'
import type { Transaction } from '../../ports/store'
import { retryConflicts } from '../../retry-conflicts'
import { type CloudbaseDb, type CloudbaseTransaction, codeOf, fromRaw } from './cloudbase-sdk'

/** Someone else was faster, or the transaction outlived its 30 seconds; either way nothing of it is stored. */
const CONFLICTS = ['DATABASE_TRANSACTION_CONFLICT', 'DATABASE_TRANSACTION_FAIL']
const TAKEN = 'DATABASE_DUPLICATE_WRITE'
/** A try costs several round trips there, so a quick second try would only meet the winner again. */
const FIRST_WAIT_MS = 15

/**
 * Our own loop and not the SDK's `runTransaction`, which leaves the transaction of every failed try open. A commit whose
 * reply is lost is not tried again here: whether it happened is unknown, and the caller's request id finds out.
 */
export function transactOnCloudbase<R>(db: CloudbaseDb, work: (tx: Transaction) => Promise<R>): Promise<R> {
  return retryConflicts(
    async () => {
      const transaction = await db.startTransaction()
      try {
        const result = await asWork(() => runBuffered(cloudbaseBackend(transaction), work))
        await transaction.commit()
        return result
      } catch (error) {
        // The server may have ended it already; what counts is the first failure.
        await transaction.rollback().catch(() => undefined)
        throw error
      }
    },
    (error) => error instanceof ReadNoMore || CONFLICTS.includes(codeOf(error)),
    FIRST_WAIT_MS,
  )
}

/**
 * One document at a time, as nothing else runs inside CloudBase's transactions. Its snapshot does not lock what is
 * read; writing a document that another changed since is the conflict.
 */
function cloudbaseBackend(transaction: CloudbaseTransaction): TransactionBackend {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <R>(step: () => Promise<R>): Promise<R> => {
    const done = last.then(step, step)
    last = done.catch(() => undefined)
    return done
  }
  const versions = new Map<string, number | undefined>()
  const read = async (name: string, id: string) => {
    const { data } = await transaction.collection(name).doc(id).get()
    versions.set(`${name} ${id}`, data?.version)
    return data
  }
  return {
    read: (collection, ids) =>
      inTurn(async () => {
        const found = []
        for (const id of ids) {
          const raw = await read(collection.name, id)
          if (raw) found.push(fromRaw(raw))
        }
        return found
      }),
    write: (writes) =>
      inTurn(async () => {
        for (const write of writes) {
          const { name } = write.collection
          const to = transaction.collection(name)
          const { id: _, ...doc } = 'doc' in write ? write.doc : { id: write.id }
          if (write.kind === 'insert') {
            try {
              await to.add({ ...doc, _id: write.id, version: write.version })
              continue
            } catch (error) {
              if (codeOf(error) === TAKEN) return write
              throw error
            }
          }
          const key = `${name} ${write.id}`
          if (!versions.has(key)) await read(name, write.id)
          if (versions.get(key) !== write.expected) return write
          if (write.kind === 'put') await to.doc(write.id).set({ ...doc, version: write.version })
          else await to.doc(write.id).remove()
        }
        return undefined
      }),
  }
}
