import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** Keeps words for the office's next answers; with `answerId` they replace what was kept. At most 100 an office. */
export const saveCannedAnswer = defineOperation({
  name: 'case.save-canned-answer',
  kind: 'mutation',
  summary: '存一条常用答复',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    office: id,
    answerId: z.optional(id),
    title: text(2, 30, '名称'),
    text: text(2, 1000, '常用答复'),
  }),
  output: z.object({ answerId: z.string() }),
})
