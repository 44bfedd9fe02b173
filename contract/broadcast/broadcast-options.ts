import * as z from 'zod/mini'
import { date, text } from '../scalars'
import { audienceRules } from './audience-rules'
import { DUTIES, type Duty, SURVEY_KINDS, type SurveyKind } from './words'

/**
 * A question in plain words that shows whether the notice is understood; never scored, nothing wrong is kept. A draft may
 * be half written (autosave); what is missing is said before it is submitted.
 */
const checkQuestion = z.strictObject({
  text: text(0, 60, '小问题'),
  options: z.array(text(0, 40, '每个选项'), '请写选项').check(z.maxLength(4, '选项最多 4 个')),
  /** Index of the right option. */
  right: z.int('请选正确的选项').check(z.gte(0, '请选正确的选项'), z.lte(3, '请选正确的选项')),
  /** Said to whoever chose another one: where the notice says so. */
  hint: text(0, 100, '选错时的提示'),
})

const surveyQuestion = z.strictObject({
  kind: z.enum(Object.keys(SURVEY_KINDS) as [SurveyKind, ...SurveyKind[]], '请选题目类型'),
  text: text(0, 100, '题目'),
  options: z._default(z.array(text(0, 60, '每个选项'), '请写选项').check(z.maxLength(12, '选项最多 12 个')), []),
})

export const survey = z.strictObject({
  questions: z.array(surveyQuestion, '请写题目').check(z.maxLength(10, '题目最多 10 道')),
  /** The last day on which it can be answered. */
  until: date,
})
export type Survey = z.output<typeof survey>

/** To whom it goes and what it asks of them. */
export const broadcastOptions = z.strictObject({
  audience: audienceRules,
  duty: z.enum(Object.keys(DUTIES) as [Duty, ...Duty[]], '请选要求'),
  check: z._default(z.array(checkQuestion, '小问题不对').check(z.maxLength(3, '小问题最多 3 个')), []),
  survey: z.optional(survey),
  /** Important enough to spend a person's WeChat message on. */
  push: z._default(z.boolean('是否微信提醒没有选好'), false),
  repliesOpen: z._default(z.boolean('是否可以留言没有选好'), true),
})
export type BroadcastOptions = z.output<typeof broadcastOptions>
