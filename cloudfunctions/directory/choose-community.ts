import { chooseCommunity as operation } from '../../contract/directory/choose-community'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { changePerson } from './change-person'
import { mayAnyone } from './may'

interface Found {
  community: OrganisationRecord
  street: string
}

/** Where I live; cases go there unless I say otherwise. */
export const chooseCommunity = mutation<typeof operation, Found, Found>({
  operation,
  async load({ tx, input }) {
    const community = await tx.get(organisations, input.communityCode)
    if (!community || !['community', 'village'].includes(community.kind)) {
      throw new Refusal('place_unknown', {}, { communityCode: '请从列表里选择社区或村' })
    }
    const street = await tx.get(organisations, community.parent)
    return { community, street: street?.shortName ?? '' }
  },
  may: mayAnyone,
  async run(context, found) {
    await changePerson(context, { communityCode: found.community.id })
    const { caller, record } = context
    record({ subject: `person:${caller.id}`, kind: 'person.community_chosen', data: { community: found.community.id } })
    return found
  },
  present: ({ community, street }) => ({ code: community.id, name: community.shortName, street }),
})
