import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id } from '../scalars'
import { caseLine } from './case-view'
import { CATEGORIES, type Category, METHODS, type Method } from './words'

export const INBOX_VIEWS = {
  waiting: '等受理',
  working: '在办',
  deciding: '等您决定',
  answered: '等居民确认',
} as const
export type InboxView = keyof typeof INBOX_VIEWS
const oneOf = <T extends string>(words: Record<T, string>, sentence: string) =>
  z.optional(z.enum(Object.keys(words) as [T, ...T[]], sentence))

/**
 * The cases that the caller's offices hold, and the calls to their departments, the soonest deadline first.
 * `waiting`: not taken on yet; `working`: being handled or waiting for the resident; `deciding`: an extension, a second
 * signature, a lead or a missed deadline of an office below; `answered`: waiting for the resident's word. 30 a page.
 */
export const listInbox = defineOperation({
  name: 'case.list-inbox',
  kind: 'query',
  summary: '本单位要办的诉求',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'leader'],
  input: z.strictObject({
    view: z._default(z.enum(Object.keys(INBOX_VIEWS) as [InboxView, ...InboxView[]], '列表类型不对'), 'waiting'),
    method: oneOf<Method>(METHODS, '办理方法不对'),
    category: oneOf<Category>(CATEGORIES, '类别不对'),
    community: z.optional(id),
    /** Whose: a person of the office. */
    person: z.optional(id),
    /** Raised at least so many days ago. */
    olderThan: z.optional(z.int('天数不对').check(z.gte(1, '天数不对'), z.lte(1000, '天数不对'))),
    after: cursor,
  }),
  output: z.object({
    offices: z.array(z.object({ id: z.string(), name: z.string() })),
    cases: z.array(caseLine),
    next: z.optional(z.string()),
  }),
})
