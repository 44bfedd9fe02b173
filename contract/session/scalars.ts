import * as z from 'zod/mini'

/** What the QR holds behind its address: the request's id and its secret. */
export const deskCode = z
  .string('登录码不对')
  .check(z.regex(/^[\w-]{16,32}\.[\w-]{43}$/, '登录码不对,请重新扫电脑上的码'))
