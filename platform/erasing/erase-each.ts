import { createHash } from 'node:crypto'
import type { Collection, Doc, Stored } from '../../records/collection'
import { fileClaims } from '../../records/file-claim'
import { photoChecks } from '../../records/photo-check'
import type { Ports } from '../ports/ports'
import type { Query, Transaction } from '../ports/store'
import { readPages } from '../read-pages'

/** In place of the id of whoever is not known any more. */
export const NOBODY = 'erased'
/** In place of the words that a person took away. */
export const ERASED_WORDS = '(本人已要求删除)'

/** So many documents at a time, each in a transaction of its own; the next time goes on. */
const PIECE = 200

export interface Erasing<T extends Doc> {
  from: Collection<T>
  where: NonNullable<Query<T>['where']>
  /** What is left of the document, `gone`, or `undefined` where there is nothing (more) to take away. */
  change(doc: Stored<T>): Stored<T> | 'gone' | undefined
  /** Uploaded files that go with it. */
  filesOf?(doc: Stored<T>): readonly string[]
  /** What goes before it, by itself and repeatably: a crash after it leaves the document for the next time. */
  before?(doc: Stored<T>): Promise<unknown>
  /** What else has to change with it. */
  also?(tx: Transaction, doc: Stored<T>): Promise<void>
}

/** Takes one person out of the documents found; returns how many were changed, 0 when nothing is left to do. */
export async function eraseEach<T extends Doc>({ store, files }: Ports, erasing: Erasing<T>): Promise<number> {
  const { from, where, change, filesOf, before, also } = erasing
  let done = 0
  for await (const page of readPages(store, from, { where, limit: 100 })) {
    for (const found of page) {
      if (!change(found)) continue
      const fileIds = filesOf?.(found) ?? []
      // The files first: what cannot be taken away keeps its document, and is tried again.
      await files.remove(fileIds)
      await before?.(found)
      done += await store.transact(async (tx) => {
        const doc = await tx.get(from, found.id)
        const next = doc && change(doc)
        if (!next) return 0
        await also?.(tx, doc)
        if (next === 'gone') await tx.remove(from, doc.id, doc.version)
        else await tx.put(from, next)
        await dropClaims(tx, fileIds)
        return 1
      })
    }
    if (done >= PIECE) break
  }
  return done
}

async function dropClaims(tx: Transaction, fileIds: readonly string[]): Promise<void> {
  const ids = fileIds.map((fileId) => createHash('sha256').update(fileId).digest('hex'))
  for (const { id, version } of await tx.getMany(fileClaims, ids)) await tx.remove(fileClaims, id, version)
  for (const { id, version } of await tx.getMany(photoChecks, ids)) await tx.remove(photoChecks, id, version)
}

/** Runs several one after the other, until one of them had something to do. */
export async function firstThatErases(pieces: readonly (() => Promise<number>)[]): Promise<number> {
  for (const piece of pieces) {
    const done = await piece()
    if (done > 0) return done
  }
  return 0
}
