import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** A resident says with the code which household or enterprise is theirs. Spaces in the code are no matter. */
export const linkPoint = defineOperation({
  name: 'pairing.link-point',
  kind: 'mutation',
  summary: '认领我的联系码',
  callers: ['resident'],
  input: z.strictObject({
    code: z.pipe(
      z.pipe(
        z.string('请写联系码').check(z.maxLength(40, '联系码是 12 位数字')),
        z.transform((code) => code.replace(/[\s-]/g, '')),
      ),
      z.string().check(z.regex(/^\d{12}$/, '联系码是 12 位数字')),
    ),
  }),
  output: z.object({ pointId: z.string() }),
})
