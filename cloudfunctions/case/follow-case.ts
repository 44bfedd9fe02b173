import { followCase as operation } from '../../contract/case/follow-case'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { type CaseRecord, cases } from '../../records/case'
import { type CaseFollowersRecord, caseFollowers } from '../../records/case-followers'
import type { Stored } from '../../records/collection'

const MOST_FOLLOWERS = 1000

interface Found {
  record: CaseRecord
  followers: Stored<CaseFollowersRecord> | undefined
}

/** Followed is what is open; whoever follows learns how it goes, not whose it is. */
export const followCase = mutation<typeof operation, Found, { caseId: string; following: boolean }>({
  operation,
  async load({ tx, input }) {
    const record = await tx.get(cases, input.caseId)
    return record?.open ? { record, followers: await tx.get(caseFollowers, record.id) } : undefined
  },
  may: () => true,
  async run({ tx, caller, now, record: log }, { record, followers }) {
    // One's own is seen whole already.
    if (record.reporterId === caller.id) return { caseId: record.id, following: false }
    if (followers?.people.includes(caller.id)) return { caseId: record.id, following: true }
    await ensurePerson(tx, caller, now)
    const people = [...(followers?.people ?? []), caller.id].slice(-MOST_FOLLOWERS)
    if (followers) await tx.put(caseFollowers, { ...followers, people })
    else await tx.insert(caseFollowers, { id: record.id, people })
    log({ subject: `person:${caller.id}`, kind: 'case.followed', data: { caseId: record.id } })
    return { caseId: record.id, following: true }
  },
  present: (done) => done,
})
