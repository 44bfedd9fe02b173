import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { repeats, taskForm } from './task-form'
import { taskReceipt } from './task-view'
import { TASK_ORIGINS, type TaskOrigin } from './words'

/** One action, however many offices it goes to: their parts are made by the clock (docs/tasks.md). `known_already` where a
 * field asks for what the system knows. */
export const issueTask = defineOperation({
  name: 'task.issue-task',
  kind: 'mutation',
  summary: '布置任务',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({
    ...taskForm,
    /** The caller's office that issues it. */
    from: id,
    /** Offices below it; or one above it, for what the grass roots ask for (上下联动). */
    to: z.array(id, '请选交给谁').check(z.minLength(1, '请选交给谁'), z.maxLength(200, '一次最多交给 200 个单位')),
    direction: z._default(z.enum(['down', 'up'], '方向不对'), 'down'),
    /** Each street's part is split to all its communities at once. */
    spread: z._default(z.boolean('是否分到社区不对'), false),
    origin: z.optional(
      z.strictObject({ kind: z.enum(Object.keys(TASK_ORIGINS) as [TaskOrigin, ...TaskOrigin[]], '来源不对'), id }),
    ),
    repeats,
  }),
  output: taskReceipt,
})
