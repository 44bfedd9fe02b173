import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, text } from '../scalars'

/** The admin's table wins over the published calendar; `working: null` gives the day back to the calendar. */
export const setWorkingDay = defineOperation({
  name: 'directory.set-working-day',
  kind: 'mutation',
  summary: '设置某一天上班或休息',
  callers: ['admin'],
  input: z.strictObject({
    date,
    working: z.nullable(z.boolean('请选上班或休息')),
    name: text(0, 30, '说明,'),
  }),
  output: z.object({ date: z.string(), working: z.nullable(z.boolean()), name: z.string() }),
})
