import { unfollowCase as operation } from '../../contract/case/unfollow-case'
import { mutation } from '../../platform/handler'
import { type CaseFollowersRecord, caseFollowers } from '../../records/case-followers'
import type { Stored } from '../../records/collection'

/** Not followed any more; what is not followed does not exist here. */
export const unfollowCase = mutation<typeof operation, Stored<CaseFollowersRecord>, string>({
  operation,
  async load({ tx, input, caller }) {
    const followers = await tx.get(caseFollowers, input.caseId)
    return followers?.people.includes(caller.id) ? followers : undefined
  },
  may: () => true,
  async run({ tx, caller, record }, followers) {
    await tx.put(caseFollowers, { ...followers, people: followers.people.filter((id) => id !== caller.id) })
    record({ subject: `person:${caller.id}`, kind: 'case.unfollowed', data: { caseId: followers.id } })
    return followers.id
  },
  present: (caseId) => ({ caseId, following: false }),
})
