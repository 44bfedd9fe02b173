import type { CallAction, CallState } from '../../contract/case/words'
import type { Operation, OutputData, ParsedInput } from '../../contract/define-operation'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { checkWords } from '../../platform/check-words'
import { checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { type MutationContext, type MutationHandler, mutation } from '../../platform/handler'
import { type CallRecord, calls } from '../../records/call'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import type { EventData } from '../../records/event'
import type { Prepared, Written } from './define-move'
import { placeOf } from './log-place'
import { mayMoveCall } from './may-call'
import { readMethodRules } from './read-method-rules'
import { applyMove } from './rules/apply-move'
import { CALL_OPEN, type CallMove, callRowFor } from './rules/call-workflow'
import { DISTRICT } from './rules/levels'
import { resetCallClock } from './rules/reset-call-clock'
import { resetClock } from './rules/reset-clock'
import { digestOf, withEntry } from './write-entry'

type CallInput = { callId: string; photos?: string[] }
interface Found {
  call: Stored<CallRecord>
  record: Stored<CaseRecord>
}

interface CallParts<O extends Operation, Extra> {
  operation: O
  move: CallAction
  /** A return may turn into a dispute. */
  becomes?(found: Found): CallMove
  written?(input: ParsedInput<O>): Written
  read?(context: MutationContext<O, Prepared>): Promise<Extra>
  check?(found: Found, input: ParsedInput<O>, extra: Extra): void
  /** The call before its clock is set again; `entryId` is what was written. */
  change?(call: Stored<CallRecord>, context: MutationContext<O, Prepared>, entryId: string): Stored<CallRecord>
  changeCase?(record: Stored<CaseRecord>, context: MutationContext<O, Prepared>): Stored<CaseRecord>
  data?(call: CallRecord, input: ParsedInput<O>): EventData
}

/** An operation that moves one department's part; when none is waited for any more, the case goes on. */
export function defineCallMove<O extends Operation, Extra = undefined>(
  parts: CallParts<O, Extra>,
): MutationHandler<O, Found, CallRecord, Prepared> {
  const { operation, move } = parts
  return mutation<O, Found, CallRecord, Prepared>({
    operation,
    async prepare({ input, caller, ports }) {
      const text = parts.written?.(input).text ?? ''
      const [calendar, rules, safety, photos] = await Promise.all([
        readCalendar(ports.store),
        readMethodRules(ports.store),
        text ? checkWords(ports, caller, [text]) : ('passed' as const),
        checkPhotos(ports, caller, (input as CallInput).photos ?? []),
      ])
      return { calendar, rules, safety, photos }
    },
    async load({ tx, input }) {
      // The case first, as everybody does: two who lock in different orders would wait for each other.
      const { callId } = input as CallInput
      const record = await tx.get(cases, callId.split(':')[0] ?? '')
      const call = record && (await tx.get(calls, callId))
      return record && call ? { record, call } : undefined
    },
    may: (caller, { call, record }) => mayMoveCall(caller, call, record, move),
    run: (context, found) => moveCall(parts, context, found),
    present: ({ id, state }) => ({ callId: id, state }) as OutputData<O>,
  })
}

async function moveCall<O extends Operation, Extra>(
  parts: CallParts<O, Extra>,
  context: MutationContext<O, Prepared>,
  found: Found,
): Promise<CallRecord> {
  const { tx, input, caller, now, prepared } = context
  const at = now.toISOString()
  const extra = (await parts.read?.(context)) as Extra
  parts.check?.(found, input, extra)
  const { call } = found
  const move = parts.becomes?.(found) ?? parts.move
  const row = callRowFor(call.state, move)!
  const subject = `case:${call.caseId}`
  const office = row.by === 'called' ? call.office : row.by === 'caller' ? call.callerOffice : DISTRICT
  let record = parts.changeCase?.(found.record, context) ?? found.record
  const written = parts.written?.(input)
  let data: EventData = { ...parts.data?.(call, input), callId: call.id }
  let entryId = ''
  if (written?.text) {
    const photos = await claimPhotos(tx, caller, prepared.photos, subject, at)
    const added = withEntry(record, { ...written, at, personId: caller.id, office, photos, safety: prepared.safety })
    record = added.record
    entryId = added.entry.id
    data = { ...data, entryId, digest: digestOf(added.entry) }
  }
  const state: CallState = row.to === 'same' ? call.state : row.to
  const open = CALL_OPEN.includes(state)
  const before = { ...call, state, open, ...(open ? {} : { endedAt: at }) }
  const moved = resetCallClock(parts.change?.(before, context, entryId) ?? before, prepared.calendar)
  await tx.put(calls, moved)
  const others = (await tx.getMany(calls, record.callIds)).filter(({ id }) => id !== call.id)
  const ends = record.state === 'called' && ![moved, ...others].some((part) => part.open)
  const next = ends ? applyMove(record, 'calls_end', at, ['called']) : record
  const put = resetClock(next, prepared.calendar, prepared.rules)
  await tx.put(cases, put)
  const place = { level: put.level, holderOffice: put.holderOffice, ...placeOf(put) }
  context.record({ subject, kind: row.event, office, data: { ...data, callOffice: moved.office, ...place } })
  if (ends) context.record({ subject, kind: 'case.calls_ended', office, data: place })
  return moved
}
