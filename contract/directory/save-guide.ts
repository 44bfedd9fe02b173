import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { guideEntry } from './guide-entry'

/** The district's admin adds a matter or changes one. */
export const saveGuide = defineOperation({
  name: 'directory.save-guide',
  kind: 'mutation',
  summary: '保存办事指南',
  callers: ['admin'],
  input: z.strictObject({ guideId: z.optional(id), guide: guideEntry }),
  output: z.object({ guideId: z.string() }),
})
