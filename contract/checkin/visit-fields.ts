import * as z from 'zod/mini'
import { point, text } from '../scalars'
import { VISIT_GROUNDS, type VisitGround } from './words'

/** A ULID made on the phone, so that what is done behind it without a signal can name it. */
export const visitId = z.string('走访编号不对').check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, '走访编号不对'))

/** Why an enterprise is visited, and why again within 30 days; nothing of it is asked of households and villages. */
export const visitReasons = {
  ground: z.optional(z.enum(Object.keys(VISIT_GROUNDS) as [VisitGround, ...VisitGround[]], '走访缘由不对')),
  cause: z._default(text(0, 200, '是什么事情,'), ''),
  againReason: z._default(text(0, 200, '再去的原因,'), ''),
}

/** One reading at the tap; only how near it is to the place is kept of it. */
export const reading = z.optional(
  z.strictObject({ point, accuracy: z.number('位置不对').check(z.gte(0, '位置不对'), z.lte(100_000, '位置不对')) }),
)
