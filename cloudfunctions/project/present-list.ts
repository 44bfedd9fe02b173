import type { ListLine } from '../../contract/project/list-view'
import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import { type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import type { RectificationListRecord } from '../../records/rectification-list'

export interface FoundLists {
  lists: RectificationListRecord[]
  items: Map<string, RectificationItemRecord>
  offices: Map<string, string>
}

/** Lists with their items and the names of their offices, each read once. */
export async function withItems(store: Store, lists: RectificationListRecord[]): Promise<FoundLists> {
  const [items, nodes] = await Promise.all([
    store.getMany(
      rectificationItems,
      lists.flatMap(({ itemIds }) => itemIds),
    ),
    store.getMany(organisations, [...new Set(lists.map(({ office }) => office))]),
  ])
  return {
    lists,
    items: new Map(items.map((item) => [item.id, item])),
    offices: new Map(nodes.map(({ id, shortName }) => [id, shortName])),
  }
}

export const itemsOf = (list: RectificationListRecord, { items }: Pick<FoundLists, 'items'>) =>
  list.itemIds.flatMap((id) => items.get(id) ?? [])

export function presentListLine(list: RectificationListRecord, found: FoundLists): ListLine {
  const items = itemsOf(list, found)
  const count = (fits: (item: RectificationItemRecord) => boolean) => items.filter(fits).length
  return {
    ...{ listId: list.id, title: list.title, state: list.state, officeName: found.offices.get(list.office) ?? '' },
    items: list.state === 'draft' ? list.draft.length : items.length,
    verified: count(({ state }) => state === 'verified'),
    overdue: count(({ overdue }) => overdue),
    behind: count(({ state, inARow }) => state === 'doing' && inARow > 0),
  }
}
