import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { broadcastContent } from './broadcast-content'
import { broadcastOptions } from './broadcast-options'

/**
 * Keeps a draft as it stands, as often as the editor likes; without `broadcastId` it begins one for an office of the
 * caller's. On a released broadcast it is the draft of its correction, and readers see nothing of it yet.
 */
export const saveDraft = defineOperation({
  name: 'broadcast.save-draft',
  kind: 'mutation',
  summary: '保存草稿',
  callers: ['admin'],
  input: z.strictObject({
    broadcastId: z.optional(id),
    office: id,
    content: broadcastContent,
    options: broadcastOptions,
    /** `savedAs` of the draft that was edited; another one since is `changed_meanwhile`. */
    editing: z.optional(z.int('版本不对')),
  }),
  output: z.object({ broadcastId: z.string(), savedAs: z.number(), savedAt: z.string() }),
})
