import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { phoneCode } from '../staff/scalars'

/** My number as WeChat gives it, where I let it. */
export const savePhone = defineOperation({
  name: 'directory.save-phone',
  kind: 'mutation',
  summary: '用微信里的手机号',
  callers: ['resident'],
  input: z.strictObject({ phoneCode }),
  output: z.object({ phone: z.string() }),
})
