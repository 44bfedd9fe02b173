import { defineReader } from '../../platform/log/read-events'
import type { Transaction } from '../../platform/ports/store'
import { calls } from '../../records/call'
import { type CaseRecord, cases } from '../../records/case'
import { caseFollowers } from '../../records/case-followers'
import { deliveries, newDelivery } from '../../records/delivery'
import type { EventRecord } from '../../records/event'
import { type MessageRecord, messages } from '../../records/message'
import { organisations } from '../../records/organisation'
import { factsOf, officesIn } from './rules/message-facts'
import { whomToTell } from './rules/whom-to-tell'
import { writeMessage } from './rules/write-message'

/** Tells of each step of a case in the app: the resident, and the offices and people that the workflow names. */
export const tell = defineReader('tell', async (tx, event, { clock }) => {
  const record = await tx.get(cases, event.subject.replace(/^case:/, ''))
  // Cases may be erased while their log stays.
  if (!record) return
  const callId = event.data.callId
  const call = typeof callId === 'string' ? await tx.get(calls, callId) : undefined
  const followers = (await tx.get(caseFollowers, record.id))?.people
  const targets = whomToTell(event, record, call, followers)
  const fresh = await notYetTold(tx, event, targets)
  if (fresh.length === 0) return
  const offices = await tx.getMany(organisations, officesIn(event, record))
  const nameOf = (id: string) => offices.find((office) => office.id === id)?.shortName
  const facts = factsOf(event, record, nameOf, call)
  const community = nameOf(record.communityCode) ?? ''
  for (const target of fresh) {
    const said = writeMessage(event.kind, facts, target, record, community)
    const about = { eventId: event.id, caseId: record.id, kind: event.kind, at: clock.now().toISOString() }
    const message = { id: idOf(event, target), ...target, ...about, ...said }
    await tx.insert(messages, message)
    if (target.as === 'reporter' && said.important) await tx.insert(deliveries, throughWechat(message, record))
  }
})

/** What asks the resident for something is worth one of their WeChat messages; their community calls where there is none. */
const throughWechat = ({ id, to, at, text }: MessageRecord, { id: caseId, anonymous, communityCode }: CaseRecord) =>
  newDelivery({
    ...{ id, personId: to.replace(/^p:/, ''), template: 'case_progress', rank: 1, at },
    ...{ words: { title: `诉求${caseId}`, text, at }, page: `pages/case-detail/index?caseId=${caseId}` },
    // Who reported without a name is called by nobody.
    callOffice: anonymous ? undefined : communityCode,
  })

const idOf = ({ id }: EventRecord, { to }: { to: string }) => `${id}:${to}`

/** A log that is read again from its beginning tells nobody twice. */
async function notYetTold<T extends { to: string }>(tx: Transaction, event: EventRecord, targets: T[]): Promise<T[]> {
  const ids = targets.map((target) => idOf(event, target))
  const told = new Set((await tx.getMany(messages, ids)).map(({ id }) => id))
  return targets.filter((target) => !told.has(idOf(event, target)))
}
