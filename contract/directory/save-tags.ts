import * as z from 'zod/mini'
import { TAGS, type Tag } from '../broadcast/words'
import { defineOperation } from '../define-operation'

/** The groups that the caller wants to be told of things for; own choice, none needed. */
export const saveTags = defineOperation({
  name: 'directory.save-tags',
  kind: 'mutation',
  summary: '保存我关心的',
  callers: ['resident'],
  input: z.strictObject({
    tags: z
      .array(z.enum(Object.keys(TAGS) as [Tag, ...Tag[]], '请从列表里选'), '请从列表里选')
      .check(z.maxLength(6, '请从列表里选')),
  }),
  output: z.object({ tags: z.array(z.string()) }),
})
