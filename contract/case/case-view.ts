import * as z from 'zod/mini'
import { point } from '../scalars'
import { CASE_ACTIONS, CASE_STATES, CATEGORIES, LEVELS, RATINGS } from './words'

const oneOf = <T extends string>(words: Record<T, string>) => z.enum(Object.keys(words) as [T, ...T[]])

const photoView = z.object({ id: z.string(), url: z.string() })

/** A deadline that explains itself. `dueAt` is absent while the clock is stopped. */
export const deadlineView = z.object({
  dueAt: z.optional(z.string()),
  stopped: z.boolean(),
  overdue: z.boolean(),
  /** The calendar of that year is not published yet; the date may move. */
  provisional: z.boolean(),
  /** One line: "10月13日(周二)前办结". */
  sentence: z.string(),
  /** Which days were counted and which were not, a line each. */
  explanation: z.array(z.string()),
})

/** A line in a list of cases. */
export const caseLine = z.object({
  id: z.string(),
  state: oneOf(CASE_STATES),
  /** The state in plain words, for this viewer: "荔园社区在办,10月13日(周二)前答复". */
  sentence: z.string(),
  category: oneOf(CATEGORIES),
  /** First 60 characters; `held` where the text still waits for its safety check. */
  excerpt: z.string(),
  held: z.boolean(),
  address: z.string(),
  urgent: z.boolean(),
  level: oneOf(LEVELS),
  createdAt: z.string(),
  dueAt: z.optional(z.string()),
  overdue: z.boolean(),
  reopened: z.number(),
  /** Why it stands where it stands in an inbox: "明天到期", "居民退回1次"; empty for residents. */
  urgency: z.string(),
})

/** A demand with the answer it was given last. */
const demandView = z.object({
  id: z.string(),
  text: z.string(),
  answer: z.optional(z.object({ text: z.string(), at: z.string(), office: z.string() })),
})

/** One step of the road: what happened, when, who, in a sentence, with what was written. */
export const stepView = z.object({
  seq: z.number(),
  kind: z.string(),
  at: z.string(),
  /** "荔园社区 · 李敏" for staff, "您" or "居民" for the reporter, "系统" for the clock. */
  who: z.string(),
  sentence: z.string(),
  text: z.optional(z.string()),
  points: z.optional(z.array(z.object({ demand: z.string(), text: z.string() }))),
  photos: z.array(photoView),
  /** The text waits for its safety check; the writer sees it, others see a sentence in its place. */
  held: z.boolean(),
  entryId: z.optional(z.string()),
})

/** How long one office (and the person in it) held the case. */
const holdView = z.object({
  office: z.string(),
  person: z.optional(z.string()),
  from: z.string(),
  to: z.optional(z.string()),
  /** "2个工作日" or "3小时". */
  duration: z.string(),
  why: z.string(),
})

const pauseView = z.object({ from: z.string(), to: z.optional(z.string()), why: z.string() })

export const caseView = z.object({
  id: z.string(),
  state: oneOf(CASE_STATES),
  sentence: z.string(),
  category: oneOf(CATEGORIES),
  text: z.string(),
  held: z.boolean(),
  photos: z.array(photoView),
  demands: z.array(demandView),
  place: z.object({ community: z.string(), street: z.string(), address: z.string(), point: z.optional(point) }),
  anonymous: z.boolean(),
  urgent: z.boolean(),
  level: oneOf(LEVELS),
  holder: z.object({ office: z.string(), person: z.optional(z.string()) }),
  /** Masked for everybody but the reporter: "陈**", "138****5678"; absent when anonymous or not given. */
  reporter: z.object({ mine: z.boolean(), name: z.string(), phone: z.optional(z.string()) }),
  deadline: deadlineView,
  /** While answered: until when the resident is asked to confirm, before it counts as 未确认. */
  confirmBy: z.optional(z.string()),
  rating: z.optional(oneOf(RATINGS)),
  reopened: z.number(),
  steps: z.array(stepView),
  holds: z.array(holdView),
  pauses: z.array(pauseView),
  /** What this viewer can do now; the page shows these and nothing else. */
  actions: z.array(oneOf(CASE_ACTIONS)),
  createdAt: z.string(),
})
export type CaseView = z.output<typeof caseView>
export type CaseLine = z.output<typeof caseLine>
export type StepView = z.output<typeof stepView>
export type DeadlineView = z.output<typeof deadlineView>
