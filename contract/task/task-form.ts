import * as z from 'zod/mini'
import { date, text } from '../scalars'
import { FIELD_KINDS, type FieldKind, KNOWN_VALUES, type KnownValue, TASK_EVERY, type TaskEvery } from './words'

/** A field that is filled in with the result; one that is `known` the system fills in by itself. */
export const taskField = z.strictObject({
  label: text(1, 40, '填写项,'),
  kind: z._default(z.enum(Object.keys(FIELD_KINDS) as [FieldKind, ...FieldKind[]], '填写项的种类不对'), 'text'),
  known: z.optional(z.enum(Object.keys(KNOWN_VALUES) as [KnownValue, ...KnownValue[]], '这一项系统不知道')),
})
export type TaskField = z.output<typeof taskField>

/** What every task says, whoever issues it; the page checks with it before it sends. */
export const taskForm = {
  title: text(2, 60, '任务名称,'),
  words: text(2, 2000, '要做什么,'),
  doneWhen: text(2, 500, '做到什么算完成,'),
  /** The last day, to its end in the district's time. */
  dueOn: date,
  form: z._default(z.array(taskField, '填写项不对').check(z.maxLength(20, '填写项最多 20 项')), []),
}

export const repeats = z.optional(
  z.strictObject({
    every: z.enum(Object.keys(TASK_EVERY) as [TaskEvery, ...TaskEvery[]], '多久一次不对'),
    /** The last day on which a new one may fall due. */
    until: date,
  }),
)
