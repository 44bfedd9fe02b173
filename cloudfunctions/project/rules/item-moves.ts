import type { ItemAction, ItemState } from '../../../contract/project/words'
import type { RectificationItemRecord } from '../../../records/rectification-item'

/** Who moves it: its one responsible person, the list's office, or the level above that grants more time. */
export type Side = 'responsible' | 'list' | 'decider'

interface MoveRow {
  from: readonly ItemState[]
  by: Side
  /** Never by the responsible person, whatever their post. */
  anothers?: boolean
  /** Where it stands then; none where it stays. */
  to?: ItemState
}

/** The whole workflow of an item: what is not here is refused. */
export const ITEM_MOVES: Record<ItemAction, MoveRow> = {
  report: { from: ['doing'], by: 'responsible' },
  hand_in: { from: ['doing'], by: 'responsible', to: 'handed_in' },
  ask_extension: { from: ['doing'], by: 'responsible' },
  decide_extension: { from: ['doing'], by: 'decider', anothers: true },
  verify: { from: ['handed_in'], by: 'list', anothers: true, to: 'verified' },
  send_back: { from: ['handed_in'], by: 'list', anothers: true, to: 'doing' },
  hand_over: { from: ['doing'], by: 'list' },
  cancel: { from: ['doing', 'handed_in'], by: 'list', to: 'cancelled' },
}

export const isOpen = ({ state }: Pick<RectificationItemRecord, 'state'>) => state === 'doing' || state === 'handed_in'

/** Whether the workflow lets it happen now, whoever does it. */
export function allows(item: Pick<RectificationItemRecord, 'state' | 'extension'>, action: ItemAction): boolean {
  if (!ITEM_MOVES[action].from.includes(item.state)) return false
  if (action === 'decide_extension') return item.extension !== undefined
  if (action === 'ask_extension') return item.extension === undefined
  return true
}

/**
 * 延期由上一级批准: the office of the list where it stands above the one that answers; where they are the same, the office above both.
 * The district, above which there is nobody, decides for itself, though not by the same person.
 */
export function deciderOf({ listPath, office }: Pick<RectificationItemRecord, 'listPath' | 'office'>): string {
  const listOffice = listPath[listPath.length - 1] as string
  return office === listOffice ? (listPath[listPath.length - 2] ?? listOffice) : listOffice
}
