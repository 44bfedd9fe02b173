import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Puts it among my favourites or takes it away. */
export const setFavourite = defineOperation({
  name: 'broadcast.set-favourite',
  kind: 'mutation',
  summary: '收藏',
  callers: ['resident'],
  input: z.strictObject({ broadcastId: id, favourite: z.boolean('请选收藏或取消') }),
  output: z.object({ broadcastId: z.string(), favourite: z.boolean() }),
})
