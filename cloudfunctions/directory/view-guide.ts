import { viewGuide as operation } from '../../contract/directory/view-guide'
import { query } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type GuideRecord, guides } from '../../records/guide'
import { mayAnyone } from './may'

/** One matter of the service guide. */
export const viewGuide = query<typeof operation, Stored<GuideRecord>, Stored<GuideRecord>>({
  operation,
  load: ({ store, input }) => store.get(guides, input.guideId),
  may: mayAnyone,
  run: async (_, found) => found,
  present: ({ id, version: _, pieces: __, changedAt: ___, ...entry }) => ({ ...entry, guideId: id }),
})
