import * as z from 'zod/mini'
import { photoView } from '../photo-view'
import { point } from '../scalars'
import {
  CALL_ACTIONS,
  CALL_STATES,
  CASE_ACTIONS,
  CASE_STATES,
  CATEGORIES,
  LEVELS,
  MATTERS,
  METHODS,
  RATINGS,
} from './words'

const oneOf = <T extends string>(words: Record<T, string>) => z.enum(Object.keys(words) as [T, ...T[]])

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

/** A matter of the service guide (办事指南), with its title as it was when it was pointed to. */
const guideLink = z.object({ id: z.string(), title: z.string() })

/** A line in a list of cases. */
export const caseLine = z.object({
  id: z.string(),
  /** Where it stands here for a department's part: the call, whose clock counts. */
  callId: z.optional(z.string()),
  state: oneOf(CASE_STATES),
  /** The state in plain words, for this viewer: "荔园社区在办,10月13日(周二)前答复". */
  sentence: z.string(),
  category: oneOf(CATEGORIES),
  method: z.optional(oneOf(METHODS)),
  community: z.string(),
  /** Who of the office has it; empty for residents. */
  person: z.string(),
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
  guide: z.optional(guideLink),
  photos: z.array(photoView),
  /** The text waits for its safety check; the writer sees it, others see a sentence in its place. */
  held: z.boolean(),
  entryId: z.optional(z.string()),
  /** When it was really done, where it waited on the phone (补传); `at` is when it arrived. */
  doneAt: z.optional(z.string()),
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

/** A passing on between offices by staff, with its reason; each one counts. */
const transferView = z.object({ from: z.string(), to: z.string(), at: z.string(), why: z.string(), reason: z.string() })

/** One department's part, with a clock of its own. */
export const callView = z.object({
  id: z.string(),
  office: z.object({ id: z.string(), name: z.string() }),
  state: oneOf(CALL_STATES),
  lead: z.boolean(),
  /** "区城管局在办,3月9日(周一)前答复" */
  sentence: z.string(),
  person: z.optional(z.string()),
  overdue: z.boolean(),
  answer: z.optional(z.string()),
  /** More time asked for and not decided yet: "申请延期3个工作日". */
  extension: z.optional(z.string()),
  actions: z.array(oneOf(CALL_ACTIONS)),
})

const pauseView = z.object({ from: z.string(), to: z.optional(z.string()), why: z.string() })

export const caseView = z.object({
  id: z.string(),
  state: oneOf(CASE_STATES),
  sentence: z.string(),
  category: oneOf(CATEGORIES),
  matter: oneOf(MATTERS),
  method: z.optional(oneOf(METHODS)),
  /** What the method's rule still lacks before an answer can be sent, a sentence each; staff only. */
  lacks: z.array(z.string()),
  text: z.string(),
  held: z.boolean(),
  photos: z.array(photoView),
  demands: z.array(demandView),
  /** What the newest answer or advice points to. */
  guide: z.optional(guideLink),
  place: z.object({
    communityCode: z.string(),
    community: z.string(),
    street: z.string(),
    address: z.string(),
    point: z.optional(point),
  }),
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
  transfers: z.array(transferView),
  calls: z.array(callView),
  sponsor: z.optional(z.string()),
  plan: z.array(z.object({ measure: z.string(), responsible: z.string(), by: z.string() })),
  visits: z.array(z.object({ at: z.string(), person: z.string(), place: z.string() })),
  /** A change that waits for consent: "办理方法从上门办改为立即办". */
  proposal: z.optional(z.object({ sentence: z.string(), reason: z.string() })),
  mergedInto: z.optional(z.string()),
  mergedIds: z.array(z.string()),
  /** "李敏代报" or "12345热线转来"; empty when the resident raised it. */
  source: z.string(),
  /** The notice under which it was said first. */
  fromReply: z.optional(z.object({ broadcastId: z.string(), title: z.string() })),
  /** Heard on a visit, and when that was. */
  fromVisit: z.optional(z.object({ visitId: z.string(), at: z.string() })),
  /** The notice that its public answer became, where residents can reply. */
  broadcastId: z.optional(z.string()),
  published: z.optional(z.object({ summary: z.string(), answer: z.string() })),
  /** What this viewer can do now; the page shows these and nothing else. */
  actions: z.array(oneOf(CASE_ACTIONS)),
  createdAt: z.string(),
})
export type CaseView = z.output<typeof caseView>
export type CaseLine = z.output<typeof caseLine>
export type StepView = z.output<typeof stepView>
export type DeadlineView = z.output<typeof deadlineView>
export type CallView = z.output<typeof callView>
