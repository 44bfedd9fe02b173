import * as z from 'zod/mini'
import { photoView } from '../photo-view'
import { TASK_ACTIONS, TASK_STATES, type TaskAction, type TaskState } from './words'

const state = z.enum(Object.keys(TASK_STATES) as [TaskState, ...TaskState[]])

/** Tasks by where they stand; of a split one those at its ends. `overdue` are open ones past their day. */
export const taskProgress = z.object({
  total: z.number(),
  sent: z.number(),
  accepted: z.number(),
  handed_in: z.number(),
  done: z.number(),
  cancelled: z.number(),
  overdue: z.number(),
})
export type TaskProgress = z.output<typeof taskProgress>

export const taskLine = z.object({
  taskId: z.string(),
  title: z.string(),
  office: z.string(),
  officeName: z.string(),
  fromName: z.string(),
  state,
  dueOn: z.string(),
  overdue: z.boolean(),
  split: z.boolean(),
  /** Its sub-tasks are still being made. */
  spreading: z.boolean(),
  progress: z.optional(taskProgress),
})
export type TaskLine = z.output<typeof taskLine>

export const taskView = z.extend(taskLine, {
  words: z.string(),
  doneWhen: z.string(),
  direction: z.enum(['down', 'up']),
  personName: z.string(),
  handedOn: z.number(),
  actions: z.array(z.enum(Object.keys(TASK_ACTIONS) as [TaskAction, ...TaskAction[]])),
  /** `value` where it is known or was handed in; `from` says where a known one comes from. */
  form: z.array(
    z.object({
      label: z.string(),
      kind: z.string(),
      known: z.boolean(),
      value: z.optional(z.string()),
      from: z.optional(z.string()),
    }),
  ),
  extension: z.optional(z.object({ dueOn: z.string(), reason: z.string() })),
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
  origin: z.optional(z.object({ kind: z.string(), id: z.string() })),
  repeats: z.optional(z.string()),
  parentId: z.optional(z.string()),
})
export type TaskView = z.output<typeof taskView>

/** What each move answers with. */
export const taskReceipt = z.object({ taskId: z.string(), state })
