import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { photoView } from '../photo-view'
import { cursor } from '../scalars'
import { CATEGORIES, type Category, METHODS, type Method } from './words'

/** 公开办理: what staff released, in their words; the newest first, 20 a page. */
export const listPublicCases = defineOperation({
  name: 'case.list-public-cases',
  kind: 'query',
  summary: '公开办理的结果',
  callers: ['resident'],
  input: z.strictObject({ after: cursor }),
  output: z.object({
    cases: z.array(
      z.object({
        id: z.string(),
        /** Where residents can reply to it; absent until the notice is out. */
        broadcastId: z.optional(z.string()),
        community: z.string(),
        category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]),
        method: z.optional(z.enum(Object.keys(METHODS) as [Method, ...Method[]])),
        summary: z.string(),
        answer: z.string(),
        office: z.string(),
        photos: z.array(photoView),
        publishedAt: z.string(),
      }),
    ),
    next: z.optional(z.string()),
  }),
})
