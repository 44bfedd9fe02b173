import * as z from 'zod/mini'
import { text } from '../scalars'

/**
 * For a case raised on behalf of somebody: their own word on record, by the code that they read out, or by the note of
 * a call back (by somebody who did not answer the case).
 */
export const evidence = z.optional(
  z.strictObject({
    code: z._default(z.string().check(z.regex(/^(\d{6})?$/, '确认码是六位数字')), ''),
    callBack: z._default(text(0, 500, '回访记录,'), ''),
  }),
)
