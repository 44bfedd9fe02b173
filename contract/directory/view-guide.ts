import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { guideEntry } from './guide-entry'

/** One matter of the service guide. */
export const viewGuide = defineOperation({
  name: 'directory.view-guide',
  kind: 'query',
  summary: '看办事指南',
  callers: ['resident'],
  input: z.strictObject({ guideId: id }),
  output: z.extend(guideEntry, {
    guideId: z.string(),
    /** Made up, until an admin brings the real ones. */ sample: z.boolean(),
  }),
})
