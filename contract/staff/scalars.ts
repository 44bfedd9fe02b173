import * as z from 'zod/mini'
import { text } from '../scalars'
import { STAFF_ROLES } from './words'

/** Twelve digits; spaces and dashes are no matter. */
export const invitationCode = z.pipe(
  z.pipe(
    z.string('请写邀请码').check(z.maxLength(40, '邀请码是 12 位数字')),
    z.transform((code) => code.replace(/[\s-]/g, '')),
  ),
  z.string().check(z.regex(/^\d{12}$/, '邀请码是 12 位数字')),
)

/** What WeChat's button gave for the number; good once, for five minutes. */
export const phoneCode = z
  .string('请点按钮,让微信提供手机号')
  .check(
    z.minLength(1, '请点按钮,让微信提供手机号'),
    z.maxLength(200, '请重新点按钮'),
    z.regex(/^[\w.:=+/-]+$/, '请重新点按钮'),
  )

export const staffRole = z.enum(STAFF_ROLES, '请选一个身份')
export const staffPhone = z.string('请写手机号').check(z.regex(/^1\d{10}$/, '手机号是 11 位数字'))
export const staffName = text(1, 30, '姓名,')
