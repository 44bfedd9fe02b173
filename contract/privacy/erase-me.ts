import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { ERASE_WORD } from './data-kinds'

/**
 * Erases the caller (个人信息保护法 第四十七条): who they are at once, the rest by each channel within minutes. Refused
 * while they hold a role or have an open case. What stays, and why, is in `DATA_KINDS`.
 */
export const eraseMe = defineOperation({
  name: 'privacy.erase-me',
  kind: 'mutation',
  summary: '删除我的数据',
  callers: ['resident'],
  input: z.strictObject({ word: z.literal(ERASE_WORD, `请写“${ERASE_WORD}”两个字`) }),
  output: z.object({ erasedAt: z.string() }),
})
