import { TAGS, type Tag } from '../../contract/broadcast/words'
import type { OutputData } from '../../contract/define-operation'
import { viewMe as operation } from '../../contract/directory/view-me'
import { ROLE_WORDS } from '../../contract/roles'
import { query } from '../../platform/handler'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { mayAnyone } from './may'

type Offices = Map<string, OrganisationRecord>

/** The caller as the platform knows them. */
export const viewMe = query<typeof operation, true, Offices>({
  operation,
  load: async () => true,
  may: mayAnyone,
  async run({ store, caller }) {
    const direct = [
      ...caller.roles.map(({ office }) => office),
      ...(caller.communityCode ? [caller.communityCode] : []),
    ]
    const found = await store.getMany(organisations, [...new Set(direct)])
    const parents = await store.getMany(organisations, [...new Set(found.map(({ parent }) => parent).filter(Boolean))])
    return new Map([...found, ...parents].map((office) => [office.id, office]))
  },
  present(offices, { caller }): OutputData<typeof operation> {
    const community = offices.get(caller.communityCode ?? '')
    const street = offices.get(community?.parent ?? '')?.shortName ?? ''
    return {
      personId: caller.id,
      name: caller.name,
      phone: caller.phone,
      ...(community ? { community: { code: community.id, name: community.shortName, street } } : {}),
      ...(caller.tags?.length ? { tags: caller.tags.filter((tag): tag is Tag => tag in TAGS) } : {}),
      roles: caller.roles.map(({ role, office }) => ({
        role,
        roleName: ROLE_WORDS[role],
        office,
        officeName: offices.get(office)?.shortName ?? '',
      })),
    }
  },
})
