import * as z from 'zod/mini'
import { date, id, text } from '../scalars'

/** 任务细化到“周”: what is to be done in the week that begins on this Monday. */
export const weekPlan = z.strictObject({ week: date, words: text(0, 200, '这一周做什么,') })
export const weekPlans = z._default(z.array(weekPlan, '每周的安排不对').check(z.maxLength(54, '一项最长一年')), [])

/** One line of a list: what is wrong, how it is put right, by whom, by when and week by week. */
export const listItem = z.strictObject({
  title: text(2, 60, '问题,'),
  measures: text(2, 1000, '整改措施,'),
  /** 责任落实到人: one person; may be left open in a draft. */
  responsibleId: z.optional(id),
  /** The last day, to its end in the district's time. */
  dueOn: date,
  weeks: weekPlans,
})
export type ListItem = z.output<typeof listItem>

/** What a rectification list says; the page checks with it before it sends. */
export const listForm = {
  title: text(2, 60, '清单名称,'),
  /** 挂点领导, where there is one. */
  sponsorId: z.optional(id),
  items: z._default(z.array(listItem, '清单不对').check(z.maxLength(30, '一张清单最多 30 项')), []),
}
