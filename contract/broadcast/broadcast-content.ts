import * as z from 'zod/mini'
import { date, fileId, text } from '../scalars'
import { BROADCAST_CATEGORIES, type BroadcastCategory } from './words'

/** Characters of HTML; a call holds 100 KB of text at most. */
export const MOST_BODY = 60_000

/** A file that goes with a broadcast: PDF or Word, at most 10 MB. */
const attachment = z.strictObject({ fileId, name: text(1, 120, '附件名称') })

/**
 * What people read. `body` is HTML as the editor makes it; the server keeps only what the allow-list names, and photos
 * in it as `<img data-file="FILE_ID">`. Empty texts are a draft's right; what is missing is said before it is submitted.
 */
export const broadcastContent = z.strictObject({
  title: text(0, 60, '标题'),
  /** The plain-language summary on top. */
  summary: text(0, 100, '一句话说明'),
  body: z.string('正文不对').check(z.maxLength(MOST_BODY, '正文太长,请分成几篇或改用附件')),
  /** 一图看懂. */
  picture: z.optional(fileId),
  attachments: z._default(z.array(attachment, '附件不对').check(z.maxLength(9, '附件最多 9 个')), []),
  category: z.enum(
    Object.keys(BROADCAST_CATEGORIES).filter((name) => name !== 'public_answer') as [
      BroadcastCategory,
      ...BroadcastCategory[],
    ],
    '请选一个类别',
  ),
  /** Who issued the policy; 文号 beside it. */
  source: text(0, 60, '发文单位'),
  documentNumber: text(0, 40, '文号'),
  validFrom: z.optional(date),
  /** The last day on which it holds; from the next on it is found among the ended ones. */
  validUntil: z.optional(date),
})
export type BroadcastContent = z.output<typeof broadcastContent>

/** As it is kept: a case's public answer has a category that nobody writes by hand. */
export const storedContent = z.extend(broadcastContent, {
  category: z.enum(Object.keys(BROADCAST_CATEGORIES) as [BroadcastCategory, ...BroadcastCategory[]]),
})
