import { createHash } from 'node:crypto'
import type { Operation, OutputData, ParsedInput } from '../../contract/define-operation'
import type { ItemAction } from '../../contract/project/words'
import { checkWords } from '../../platform/check-words'
import { type CheckedPhotos, checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { type MutationContext, type MutationHandler, mutation } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import type { Stored } from '../../records/collection'
import type { EventData, EventKind } from '../../records/event'
import { type ItemEntry, type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import { rectificationLists } from '../../records/rectification-list'
import { mayMove } from './may'
import { deciderOf, ITEM_MOVES, isOpen } from './rules/item-moves'
import { settleItem } from './rules/settle-item'
import { settleList } from './settle-list'

type Item = Stored<RectificationItemRecord>
type ItemInput = { itemId: string; photos?: string[] }
export interface Prepared<Extra> {
  safety: ItemEntry['safety']
  photos: CheckedPhotos
  /** What was read before the transaction. */
  extra: Extra
}
export type Work<O extends Operation, Extra> = MutationContext<O, Prepared<Extra>>

export interface ItemMoveParts<O extends Operation, Extra> {
  operation: O
  action: ItemAction
  event: EventKind
  /** Read before the transaction; the transaction reads by id alone. */
  prepare?(ports: Ports, input: ParsedInput<O>): Promise<Extra>
  /** What the person wrote; `also` is checked with it and kept elsewhere. */
  words(input: ParsedInput<O>): { text: string; week?: string; also?: string[] }
  /** Beyond the workflow's own rule; throws a `Refusal`. Gives the item as the move leaves it. */
  change?(item: Item, work: Work<O, Extra>, entryId: string): Item | Promise<Item>
  data?(item: Item, work: Work<O, Extra>): EventData
}

/** An operation that moves an item along its workflow: checks the words, writes them down, moves it, logs. */
export function defineItemMove<O extends Operation, Extra = undefined>(
  parts: ItemMoveParts<O, Extra>,
): MutationHandler<O, Item, RectificationItemRecord, Prepared<Extra>> {
  const { operation, action } = parts
  return mutation<O, Item, RectificationItemRecord, Prepared<Extra>>({
    operation,
    async prepare({ input, caller, ports }) {
      const { text, also = [] } = parts.words(input)
      const [safety, photos, extra] = await Promise.all([
        checkWords(ports, caller, [text, ...also]),
        checkPhotos(ports, caller, (input as ItemInput).photos ?? []),
        parts.prepare?.(ports, input),
      ])
      return { safety, photos, extra: extra as Extra }
    },
    load: ({ tx, input }) => tx.get(rectificationItems, (input as ItemInput).itemId),
    may: (caller, item) => mayMove(caller, item, action),
    async run(context, found) {
      const { tx, now, record, input, late } = context
      const { text } = parts.words(input)
      const entryId = `e${found.entries.length + 1}`
      const office = officeOf(found, action)
      const item = { ...found, entries: [...found.entries, await entryOf(context, parts, entryId, office)] }
      const to = ITEM_MOVES[action].to
      const changed = (await parts.change?.(item, context, entryId)) ?? item
      const settled = settleItem({ ...changed, ...(to ? { state: to } : {}) }, now)
      if (!isOpen(settled)) await endList(context, settled)
      await tx.put(rectificationItems, settled)
      const digest: EventData = text ? { entryId, digest: createHash('sha256').update(text).digest('hex') } : {}
      const data = { state: settled.state, late, ...digest, ...parts.data?.(settled, context) }
      record({ subject: `item:${found.id}`, kind: parts.event, office, data })
      return settled
    },
    present: ({ id, state }) => ({ itemId: id, state }) as OutputData<O>,
  })
}

function officeOf(item: RectificationItemRecord, action: ItemAction): string {
  const { by } = ITEM_MOVES[action]
  return by === 'responsible' ? item.office : by === 'list' ? item.listOffice : deciderOf(item)
}

async function entryOf<O extends Operation, Extra>(
  { tx, caller, now, madeAt, late, prepared, input }: Work<O, Extra>,
  { action, words }: ItemMoveParts<O, Extra>,
  id: string,
  office: string,
): Promise<ItemEntry> {
  const { text, week } = words(input)
  const subject = `item:${(input as ItemInput).itemId}`
  return {
    ...{ id, what: action, at: madeAt.toISOString(), personId: caller.id, office, text, safety: prepared.safety },
    ...(week ? { week } : {}),
    ...(late ? { arrivedAt: now.toISOString() } : {}),
    photos: await claimPhotos(tx, caller, prepared.photos, subject, now.toISOString()),
  }
}

/** A list ends with its last open item. */
async function endList({ tx, now }: Pick<Work<Operation, unknown>, 'tx' | 'now'>, ended: RectificationItemRecord) {
  const list = await tx.get(rectificationLists, ended.listId)
  if (list?.state !== 'running') return
  const others = await tx.getMany(
    rectificationItems,
    list.itemIds.filter((id) => id !== ended.id),
  )
  if (!others.some(isOpen)) await tx.put(rectificationLists, settleList({ ...list, state: 'done' }, now.toISOString()))
}
