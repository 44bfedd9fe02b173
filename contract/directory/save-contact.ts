import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { text } from '../scalars'

/** How the people who work on my cases may reach me. An empty number takes it away. */
export const saveContact = defineOperation({
  name: 'directory.save-contact',
  kind: 'mutation',
  summary: '保存我的姓名和电话',
  callers: ['resident'],
  input: z.strictObject({
    name: text(1, 30, '姓名,'),
    phone: z.string('电话请填手机号').check(z.regex(/^$|^1\d{10}$/, '电话请填 11 位手机号,不填也可以')),
  }),
  output: z.object({ name: z.string(), phone: z.string() }),
})
