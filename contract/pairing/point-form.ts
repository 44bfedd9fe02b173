import * as z from 'zod/mini'
import { id, point, text } from '../scalars'
import {
  CONTACT_CLASSES,
  CONTACT_GRADES,
  CONTACT_KINDS,
  type ContactClass,
  type ContactGrade,
  type ContactKind,
  PHONE_PATTERN,
  POINT_NUMBER_PATTERN,
} from './words'

const CLASSES = [...new Set(Object.values(CONTACT_CLASSES).flatMap((classes) => Object.keys(classes)))]

/** A contact point as a keeper writes it; `sort` has to be one of its kind (`class_of_another_kind`). */
export const pointForm = z.strictObject({
  /** What the office calls it: unique within community and kind. */
  number: z.string('请写编号').check(z.regex(POINT_NUMBER_PATTERN, '编号用 1 到 20 个字母、数字或短横')),
  kind: z.enum(Object.keys(CONTACT_KINDS) as [ContactKind, ...ContactKind[]], '请选户、企业或村'),
  grade: z.enum(Object.keys(CONTACT_GRADES) as [ContactGrade, ...ContactGrade[]], '请选级别'),
  sort: z.enum(CLASSES as [ContactClass, ...ContactClass[]], '请选分类'),
  title: text(2, 60, '名称'),
  contactName: text(1, 30, '联系人'),
  phone: z.string('请写电话').check(z.regex(PHONE_PATTERN, '电话请写 11 位手机号,或带区号的座机')),
  address: text(2, 100, '地址'),
  communityCode: id,
  /** GCJ-02; what a visit's reading is compared with. */
  point: z.optional(point),
  memberId: z.optional(id),
  standInId: z.optional(id),
})
export type PointForm = z.output<typeof pointForm>
