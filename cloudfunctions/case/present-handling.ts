import type { CaseView } from '../../contract/case/case-view'
import type { Caller } from '../../platform/handler'
import { publicBroadcastId } from '../../records/broadcast'
import type { CaseRecord, Transfer, Visit } from '../../records/case'
import { canRead } from './may'
import { isHandler } from './movers'
import { presentCall } from './present-call'
import type { FoundCase } from './present-case'
import { HELD_SENTENCE } from './present-step'
import { changeWords, lacksAtAnswer } from './rules/methods'

const VISIT_WORDS: Record<Visit['place'], string> = { at_place: '在现场', away: '不在现场', unverified: '位置未核实' }
const TRANSFER_WORDS: Record<Transfer['why'], string> = {
  dispatched: '转派',
  returned: '退回',
  disputed: '第三次转手',
  lead_named: '指定首接单位',
}

type Handling = Pick<
  CaseView,
  'matter' | 'method' | 'lacks' | 'transfers' | 'calls' | 'sponsor' | 'plan' | 'visits' | 'proposal' | 'mergedInto'
> &
  Pick<CaseView, 'mergedIds' | 'source' | 'published' | 'fromReply' | 'fromVisit' | 'broadcastId'>

/** How the case is handled: its method and what that asks for, the departments called, every passing on. */
export function presentHandling(found: FoundCase, caller: Caller): Handling {
  const { record, names, calls, rules } = found
  const { matter, method, sponsorId, mergedInto, published } = record
  const reason = (entryId: string | undefined) => wordsOf(record, caller, entryId)
  return {
    matter,
    ...(method ? { method } : {}),
    // Without the public answer, which is written together with the answer itself.
    lacks: isHandler(caller, record) ? lacksAtAnswer(record, rules, calls, { publicAnswer: '-' }) : [],
    transfers: record.transfers.map(({ from, to, at, why, entryId }) => ({
      from: names.office(from),
      to: names.office(to),
      at,
      why: TRANSFER_WORDS[why],
      reason: reason(entryId),
    })),
    calls: calls.map((call) => presentCall(call, record, names, caller)),
    ...(sponsorId ? { sponsor: names.person(sponsorId) } : {}),
    plan: record.plan,
    visits: record.visits.map(({ at, personId, place }) => ({
      at,
      person: names.person(personId),
      place: VISIT_WORDS[place],
    })),
    ...(record.proposal ? { proposal: proposalOf(record, reason(record.proposal.entryId)) } : {}),
    ...(mergedInto ? { mergedInto } : {}),
    mergedIds: record.reporterId === caller.id ? [] : record.mergedIds,
    source: sourceOf(found),
    ...noticesOf(found),
    ...(found.visit ? { fromVisit: { visitId: found.visit.id, at: found.visit.at } } : {}),
    ...(published ? { published: { summary: published.summary, answer: published.answer } } : {}),
  }
}

/** Where its thread goes on: the notice it was said under, and the one that its public answer became. */
function noticesOf({ record: { id, fromReply }, notices }: FoundCase): Pick<CaseView, 'fromReply' | 'broadcastId'> {
  const said = notices.find((notice) => notice.id === fromReply?.broadcastId)
  const out = notices.find((notice) => notice.id === publicBroadcastId(id) && !notice.withdrawn)
  return {
    ...(said ? { fromReply: { broadcastId: said.id, title: said.content.title } } : {}),
    ...(out ? { broadcastId: out.id } : {}),
  }
}

function wordsOf(record: CaseRecord, caller: Caller, entryId: string | undefined): string {
  const entry = record.entries.find(({ id }) => id === entryId)
  if (!entry) return ''
  return canRead(caller, record, entry) ? entry.text : HELD_SENTENCE
}

function proposalOf(record: CaseRecord, reason: string) {
  const { what, to } = record.proposal!
  const now = what === 'method' ? record.method : record.matter
  const name = what === 'method' ? '办理方法' : '诉求类型'
  const from = now ? `从${changeWords(what, now)}` : ''
  return { sentence: `想把${name}${from}改为${changeWords(what, to)},要居民同意或上级复核`, reason }
}

function sourceOf({ record, names }: FoundCase): string {
  if (!record.proxy) return ''
  const who = names.person(record.reporterId)
  return record.proxy.source === 'hotline' ? `12345热线转来,${who}录入` : `${who}代报`
}
