import * as z from 'zod/mini'
import { date, text } from '../scalars'

/** A rectification list (整改清单): what is done, who is responsible, by which day. */
export const planItems = z
  .array(
    z.strictObject({
      measure: text(2, 200, '整改措施,'),
      responsible: text(2, 40, '责任人,'),
      by: date,
    }),
    '整改清单不对',
  )
  .check(z.maxLength(20, '整改清单最多20条'))
