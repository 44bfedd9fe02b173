import type { Transaction } from '../../platform/ports/store'
import {
  type BroadcastEditionRecord,
  type BroadcastSlotRecord,
  type BroadcastWordsRecord,
  broadcastSlots,
  broadcastWords,
} from '../../records/broadcast'
import type { Collection, Doc, Stored } from '../../records/collection'
import { piecesOf } from './pieces-of'
import { slotKeys } from './rules/audience'

/** A broadcast under one key of its audience. */
export const underKey = (key: string, broadcastId: string) => `${key}/${broadcastId}`
const keysOf = (edition: BroadcastEditionRecord | undefined) => slotKeys(edition?.options.audience ?? [])

/**
 * Files an edition under the keys of its audience: where its readers look, and what they find it by. Those of the
 * edition before that nobody is meant by any more go; a transaction reads by id alone, and that edition names them.
 */
export async function fileUnderKeys(
  tx: Transaction,
  edition: BroadcastEditionRecord,
  before: BroadcastEditionRecord | undefined,
  releasedAt: string,
): Promise<void> {
  const { broadcastId, content, options } = edition
  const now = keysOf(edition)
  const gone = keysOf(before).filter((key) => !now.includes(key))
  const known = { broadcastId, category: content.category, audience: options.audience, releasedAt }
  const pieces = piecesOf(content, now.length)
  const slots: BroadcastSlotRecord[] = now.map((key) => ({ id: underKey(key, broadcastId), key, ...known }))
  const words: BroadcastWordsRecord[] = now.map((key) => ({
    id: underKey(key, broadcastId),
    pieces: pieces.map((piece) => `${key}/${piece}`),
    ...known,
  }))
  const goneIds = gone.map((key) => underKey(key, broadcastId))
  await replaceRows(tx, broadcastSlots, slots, goneIds)
  await replaceRows(tx, broadcastWords, words, goneIds)
}

/** What was withdrawn is found no more; it keeps its place in the lists, where its reason is read. */
export const forgetWords = (tx: Transaction, edition: BroadcastEditionRecord) =>
  replaceRows(
    tx,
    broadcastWords,
    [],
    keysOf(edition).map((key) => underKey(key, edition.broadcastId)),
  )

async function replaceRows<T extends Doc>(tx: Transaction, collection: Collection<T>, rows: T[], gone: string[]) {
  const ids = [...rows.map(({ id }) => id), ...gone]
  const there = new Map((await tx.getMany(collection, ids)).map((row) => [row.id, row]))
  for (const row of rows) {
    const stored = there.get(row.id)
    if (stored) await tx.put(collection, { ...row, version: stored.version } as Stored<T>)
    else await tx.insert(collection, row)
  }
  for (const id of gone) {
    const stored = there.get(id)
    if (stored) await tx.remove(collection, id, stored.version)
  }
}
