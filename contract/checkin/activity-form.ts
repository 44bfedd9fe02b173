import * as z from 'zod/mini'
import { id, instant, point, text } from '../scalars'
import { ACTIVITY_KINDS, type ActivityKind, OPEN_TO, type OpenTo } from './activity-words'

/** What an organiser writes; the page checks with it before it sends. */
export const activityForm = z.strictObject({
  kind: z.enum(Object.keys(ACTIVITY_KINDS) as [ActivityKind, ...ActivityKind[]], '请选是什么活动'),
  title: text(2, 60, '活动名称,'),
  words: text(0, 2000, '活动内容,'),
  address: text(2, 100, '在哪里,'),
  /** GCJ-02; with it a check-in by place can be compared. */
  point: z.optional(point),
  from: instant,
  to: instant,
  openTo: z.enum(Object.keys(OPEN_TO) as [OpenTo, ...OpenTo[]], '请选谁可以参加'),
  /** Places; none: as many as come. */
  capacity: z.optional(z.number('名额不对').check(z.gte(1, '名额至少 1 个'), z.lte(10_000, '名额太多'))),
  /** A duty's turns, each with the person who has it. */
  shifts: z._default(
    z
      .array(z.strictObject({ from: instant, to: instant, personId: id }), '排班不对')
      .check(z.maxLength(100, '排班最多 100 班')),
    [],
  ),
})
export type ActivityForm = z.input<typeof activityForm>
