import * as z from 'zod/mini'
import { photoView } from '../photo-view'
import {
  ITEM_ACTIONS,
  ITEM_STATES,
  type ItemAction,
  type ItemState,
  LIST_STATES,
  type ListState,
  WEEK_STATES,
  type WeekState,
} from './words'

const listState = z.enum(Object.keys(LIST_STATES) as [ListState, ...ListState[]])
const itemState = z.enum(Object.keys(ITEM_STATES) as [ItemState, ...ItemState[]])

const week = z.object({
  /** The Monday. */
  week: z.string(),
  words: z.string(),
  state: z.enum(Object.keys(WEEK_STATES) as [WeekState, ...WeekState[]]),
  /** The present week. */
  now: z.boolean(),
})
export type WeekView = z.output<typeof week>

export const itemLine = z.object({
  itemId: z.string(),
  listId: z.string(),
  listTitle: z.string(),
  number: z.number(),
  title: z.string(),
  responsibleId: z.string(),
  responsibleName: z.string(),
  officeName: z.string(),
  state: itemState,
  dueOn: z.string(),
  overdue: z.boolean(),
  /** Weeks that nothing was written for; `inARow` of them up to the last week that is over. */
  missed: z.number(),
  inARow: z.number(),
  weeks: z.array(week),
  extensionAsked: z.boolean(),
})
export type ItemLine = z.output<typeof itemLine>

export const itemView = z.extend(itemLine, {
  measures: z.string(),
  /** The office that the list is of. */
  listOffice: z.string(),
  actions: z.array(z.enum(Object.keys(ITEM_ACTIONS) as [ItemAction, ...ItemAction[]])),
  /** Who grants more time: the level above. */
  deciderName: z.string(),
  /** Offices that a row of missed weeks has reached. */
  raisedTo: z.array(z.string()),
  extension: z.optional(
    z.object({
      dueOn: z.string(),
      reason: z.string(),
      weeks: z.array(z.object({ week: z.string(), words: z.string() })),
    }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      who: z.string(),
      text: z.string(),
      photos: z.array(photoView),
      at: z.string(),
      /** 补传: it reached us then; `at` is when it was done. */
      arrivedAt: z.optional(z.string()),
      checking: z.boolean(),
    }),
  ),
})
export type ItemView = z.output<typeof itemView>

export const listLine = z.object({
  listId: z.string(),
  title: z.string(),
  officeName: z.string(),
  state: listState,
  items: z.number(),
  /** Of them: struck off, overdue, and with a missed week that was not made good. */
  verified: z.number(),
  overdue: z.number(),
  behind: z.number(),
})
export type ListLine = z.output<typeof listLine>

export const listView = z.extend(listLine, {
  office: z.string(),
  sponsorId: z.optional(z.string()),
  sponsorName: z.string(),
  origin: z.optional(z.object({ kind: z.string(), id: z.string() })),
  /** The caller keeps it: writes the draft, starts it, takes it back. */
  keeps: z.boolean(),
  /** What a draft still needs before it can start; each a sentence. */
  lacks: z.array(z.string()),
  /** The items of a draft, to be written on; empty once it runs. `hint` is who the case's plan named. */
  draft: z.array(
    z.object({
      title: z.string(),
      measures: z.string(),
      responsibleId: z.optional(z.string()),
      responsibleName: z.string(),
      hint: z.optional(z.string()),
      dueOn: z.string(),
      weeks: z.array(z.object({ week: z.string(), words: z.string() })),
    }),
  ),
  running: z.array(itemLine),
})
export type ListView = z.output<typeof listView>

export const listReceipt = z.object({ listId: z.string(), state: listState })
export const itemReceipt = z.object({ itemId: z.string(), state: itemState })
