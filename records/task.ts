import type { TaskField } from '../contract/task/task-form'
import type { TaskEvery, TaskOrigin, TaskState } from '../contract/task/words'
import { defineCollection } from './collection'

/** One thing that somebody wrote on a task; `at` is when it was done, `arrivedAt` when it reached us, where that was later. */
export interface TaskEntry {
  id: string
  what: 'hand_on' | 'report' | 'ask_extension' | 'decide_extension' | 'hand_in' | 'verify' | 'send_back' | 'cancel'
  at: string
  arrivedAt?: string
  personId: string
  office: string
  text: string
  photos: string[]
  safety: 'passed' | 'held'
}

/** What the tallies above hold of a task already; absent before the first time and for what has parts. */
export interface TaskTallied {
  state: TaskState
  overdue: boolean
}

/**
 * One office's task. Those of one action form a tree: `path` holds the ids from the root down, itself with them; what has
 * parts (`split`) is counted by them.
 */
export interface TaskRecord {
  id: string
  path: string[]
  parentId?: string
  direction: 'down' | 'up'
  title: string
  words: string
  doneWhen: string
  form: TaskField[]
  fromOffice: string
  issuedBy: string
  office: string
  /** Ids from the district down to the office, itself with them. */
  officePath: string[]
  personId?: string
  dueOn: string
  /** When that day was set: a reminder whose time had passed by then says nothing new. */
  dueSetAt: string
  state: TaskState
  overdue: boolean
  /** Times that it was handed on. */
  handedOn: number
  extension?: { dueOn: string; entryId: string }
  /** What was handed in, in the order of the form. */
  values: string[]
  entries: TaskEntry[]
  hasHeld: boolean
  split: boolean
  /** Parts still to be made, or to be cancelled, by the clock; `spreadTo` are their offices, `deep`: each again by its communities. */
  spreading: boolean
  spreadTo: string[]
  deep: boolean
  cancelling: boolean
  origin?: { kind: TaskOrigin; id: string }
  /** `KIND:ID` of the origin, at the root alone. */
  originKey?: string
  repeats?: { every: TaskEvery; until: string }
  /** The day on which the next one is issued; taken away once it was. */
  repeatOn?: string
  /** The lists that it stands in (cloudfunctions/task/rules/shelves-of.ts). */
  shelves: string[]
  /** When the clock looks at it next, and what it has done: reminded 3 working days and 1 before, marked overdue. */
  alarmAt?: string
  rung: ('soon' | 'tomorrow' | 'overdue')[]
  tallied?: TaskTallied
  toTally: boolean
  createdAt: string
  changedAt: string
}

export const tasks = defineCollection<TaskRecord>({
  name: 'tasks',
  fields: {
    shelves: 'array',
    parentId: 'text',
    originKey: 'text',
    spreading: 'boolean',
    cancelling: 'boolean',
    toTally: 'boolean',
    hasHeld: 'boolean',
    alarmAt: 'text',
    repeatOn: 'text',
  },
  indexes: [
    ['shelves'],
    ['parentId'],
    ['originKey'],
    ['spreading'],
    ['cancelling'],
    ['toTally'],
    ['hasHeld'],
    ['alarmAt'],
    ['repeatOn'],
  ],
})

/** What lies below a task, by where its ends stand: `id` is the task's. A projection, kept up by a job. */
export interface TaskProgressRecord extends Record<TaskState, number> {
  id: string
  overdue: number
}
export const taskProgresses = defineCollection<TaskProgressRecord>({ name: 'task_progress', fields: {}, indexes: [] })
