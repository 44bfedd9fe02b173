import * as z from 'zod/mini'
import { CATEGORIES, type Category } from '../case/words'
import { text } from '../scalars'

/** One matter of the service guide (办事指南), as an admin writes it. */
export const guideEntry = z.strictObject({
  title: text(2, 60, '事项名称'),
  category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '请选一个类别'),
  /** 秒批: decided at once. */
  instant: z.boolean('请选是不是秒批'),
  /** In plain words: for whom, what comes of it. */
  about: text(2, 500, '是什么事,'),
  bring: z.array(text(1, 100, '每样材料'), '请写要带什么').check(z.maxLength(30, '材料最多 30 样')),
  /** "当场办好", "5 个工作日". */
  takes: text(1, 60, '要多久,'),
  where: text(2, 200, '去哪里办,'),
  /** "周一至周五 9:00–17:00". */
  hours: text(0, 100, '什么时候办,'),
  phone: text(0, 40, '咨询电话'),
  /** Where it can be done without going. */
  online: text(0, 200, '网上办理'),
  /** The office in charge, by its name. */
  office: text(2, 60, '主管单位'),
})
export type GuideEntry = z.output<typeof guideEntry>
