import { removeGuide as operation } from '../../contract/directory/remove-guide'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type GuideRecord, guides } from '../../records/guide'
import { DISTRICT, mayKeepDistrict } from './may'

/** Takes a matter out of the guide; cases that point to it keep its title. */
export const removeGuide = mutation<typeof operation, Stored<GuideRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(guides, input.guideId),
  may: mayKeepDistrict,
  async run({ tx, record }, { id, version }) {
    await tx.remove(guides, id, version)
    record({ subject: `guide:${id}`, kind: 'guide.removed', office: DISTRICT })
    return id
  },
  present: (guideId) => ({ guideId }),
})
