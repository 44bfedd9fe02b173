import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { CATEGORIES, type Category } from './words'

/** 普遍性问题 of the caller's place: three or more alike in one community within 30 days; the newest first. */
export const listCommon = defineOperation({
  name: 'case.list-common',
  kind: 'query',
  summary: '普遍性问题,建议上门办',
  callers: ['community_worker', 'dispatcher', 'leader', 'auditor'],
  input: z.strictObject({}),
  output: z.object({
    problems: z.array(
      z.object({
        id: z.string(),
        community: z.string(),
        category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]),
        words: z.array(z.string()),
        caseIds: z.array(z.string()),
        lastAt: z.string(),
        /** "3件同样的诉求都提到“路灯”,建议上门办" */
        sentence: z.string(),
      }),
    ),
  }),
})
