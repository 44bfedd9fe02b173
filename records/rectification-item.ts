import type { ItemState, WeekState } from '../contract/project/words'
import { defineCollection } from './collection'

/** What one week of an item asks for, and whether it was written. `week` is its Monday. */
export interface WeekStep {
  week: string
  words: string
  state: WeekState
}

/** One thing that somebody wrote on an item; `at` is when it was done, `arrivedAt` when it reached us, where that was later. */
export interface ItemEntry {
  id: string
  what: 'report' | 'hand_in' | 'ask_extension' | 'decide_extension' | 'verify' | 'send_back' | 'hand_over' | 'cancel'
  at: string
  arrivedAt?: string
  personId: string
  office: string
  /** Of a report: the Monday of its week. */
  week?: string
  text: string
  photos: string[]
  safety: 'passed' | 'held'
}

/** One line of a running list: `id` is `LIST-n`. */
export interface RectificationItemRecord {
  id: string
  listId: string
  listTitle: string
  number: number
  title: string
  measures: string
  listOffice: string
  /** Ids from the district down to the list's office, itself with them: the way that missed weeks rise. */
  listPath: string[]
  responsibleId: string
  /** The office that the responsible person answers for it at, and the ids down to it, itself with them. */
  office: string
  officePath: string[]
  dueOn: string
  overdue: boolean
  weeks: WeekStep[]
  state: ItemState
  /** Weeks in a row that nothing was written for, up to the last one that is over. */
  inARow: number
  /** Offices that the row has reached, from the list's own upwards. */
  raisedTo: string[]
  extension?: { dueOn: string; entryId: string; weeks: { week: string; words: string }[] }
  /** The day on which it was handed in last: the weeks until it is looked at are nobody's fault. */
  handedInOn?: string
  entries: ItemEntry[]
  hasHeld: boolean
  /** The lists that it stands in (cloudfunctions/project/rules/item-shelves.ts). */
  shelves: string[]
  /** When the clock looks at it next. */
  alarmAt?: string
  createdAt: string
  changedAt: string
}

export const rectificationItems = defineCollection<RectificationItemRecord>({
  name: 'rectification_items',
  fields: { shelves: 'array', alarmAt: 'text', hasHeld: 'boolean' },
  indexes: [['shelves'], ['alarmAt'], ['hasHeld']],
})
