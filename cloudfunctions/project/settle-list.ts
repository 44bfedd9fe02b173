import type { RectificationListRecord } from '../../records/rectification-list'

/** A list with the lists that it stands in worked out anew; a draft is its own office's alone. */
export function settleList<T extends RectificationListRecord>(list: T, at: string): T {
  const { state, office, officePath } = list
  const shelf = state === 'done' || state === 'cancelled' ? 'ended' : state
  const offices = state === 'draft' ? [office] : officePath
  return { ...list, shelves: offices.map((one) => `${one}/${shelf}`), changedAt: at }
}
