import { Refusal } from '../../contract/errors'
import { cancelList as operation } from '../../contract/project/cancel-list'
import { LIST_STATES } from '../../contract/project/words'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import { type RectificationListRecord, rectificationLists } from '../../records/rectification-list'
import { keepsAt } from './may'
import { isOpen } from './rules/item-moves'
import { settleItem } from './rules/settle-item'
import { settleList } from './settle-list'

/** With every item that is not struck off, each with the reason. */
export const cancelList = mutation<typeof operation, Stored<RectificationListRecord>, RectificationListRecord>({
  operation,
  async prepare({ input, caller, ports }) {
    await mustPass(ports, caller, [input.reason])
    return undefined
  },
  load: ({ tx, input }) => tx.get(rectificationLists, input.listId),
  may: (caller, list) => (keepsAt(caller, list.office) ? true : { code: 'not_found' }),
  async run({ tx, now, caller, input, record }, list) {
    if (list.state !== 'draft' && list.state !== 'running') {
      throw new Refusal('list_moved_on', { state: LIST_STATES[list.state], action: '取消' })
    }
    const at = now.toISOString()
    for (const item of (await tx.getMany(rectificationItems, list.itemIds)).filter(isOpen)) {
      const entry: RectificationItemRecord['entries'][number] = {
        ...{ id: `e${item.entries.length + 1}`, what: 'cancel', at, personId: caller.id, office: list.office },
        ...{ text: input.reason, photos: [], safety: 'passed' },
      }
      const { extension: _, ...rest } = item
      await tx.put(
        rectificationItems,
        settleItem({ ...rest, state: 'cancelled', entries: [...item.entries, entry] }, now),
      )
      record({ subject: `item:${item.id}`, kind: 'item.cancelled', office: list.office, data: { state: 'cancelled' } })
    }
    const cancelled = settleList({ ...list, state: 'cancelled' as const }, at)
    await tx.put(rectificationLists, cancelled)
    record({
      subject: `list:${list.id}`,
      kind: 'list.cancelled',
      office: list.office,
      data: { items: list.itemIds.length },
    })
    return cancelled
  },
  present: ({ id, state }) => ({ listId: id, state }),
})
