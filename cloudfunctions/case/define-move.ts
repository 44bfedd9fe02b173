import type { Operation, OutputData, ParsedInput } from '../../contract/define-operation'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { type MutationContext, type MutationHandler, mutation, type Verdict } from '../../platform/handler'
import { type CaseRecord, cases, type Entry } from '../../records/case'
import type { Stored } from '../../records/collection'
import type { EventData } from '../../records/event'
import { checkText } from './check-text'
import { type CheckedPhotos, checkPhotos, claimPhotos } from './claim-photos'
import { placeOf } from './log-place'
import { isHandler, mayMove } from './may'
import { applyMove } from './rules/apply-move'
import type { Calendar } from './rules/calendar'
import { isLate, resetClock } from './rules/reset-clock'
import { type Move, rowFor } from './rules/workflow'
import { digestOf, withEntry } from './write-entry'

type Written = Pick<Entry, 'kind' | 'text' | 'points'>
interface Prepared {
  calendar: Calendar
  safety: Entry['safety']
  photos: CheckedPhotos
}
type CaseInput = { caseId: string; photos?: string[] }

interface MoveParts<O extends Operation> {
  operation: O
  move: Exclude<Move, 'silence'>
  /** What the person wrote with it; none for a move without words. */
  written?(input: ParsedInput<O>): Written
  /** Beyond the workflow's own rule; throws a `Refusal`. */
  check?(input: ParsedInput<O>, record: CaseRecord): void
  change?(record: Stored<CaseRecord>, input: ParsedInput<O>): Stored<CaseRecord>
  data?(input: ParsedInput<O>): EventData
}

/** An operation that moves a case along the workflow: checks, writes the entry, moves, resets the clock, logs. */
export function defineMove<O extends Operation>(
  parts: MoveParts<O>,
): MutationHandler<O, Stored<CaseRecord>, CaseRecord, Prepared> {
  const { operation, move } = parts
  return mutation<O, Stored<CaseRecord>, CaseRecord, Prepared>({
    operation,
    async prepare({ input, caller, ports }) {
      const written = parts.written?.(input)
      const texts = written ? [written.text, ...(written.points ?? []).map((point) => point.text)] : []
      return {
        calendar: await readCalendar(ports.store),
        safety: texts.some(Boolean) ? await checkText(ports, caller, texts) : 'passed',
        photos: await checkPhotos(ports, caller, (input as CaseInput).photos ?? []),
      }
    },
    load: ({ tx, input }) => tx.get(cases, (input as CaseInput).caseId),
    may: (caller, record): Verdict => mayMove(caller, record, move),
    run: (context, record) => moveCase(parts, context, record),
    present: ({ id, state }) => ({ caseId: id, state }) as OutputData<O>,
  })
}

async function moveCase<O extends Operation>(
  parts: MoveParts<O>,
  context: MutationContext<O, Prepared>,
  found: Stored<CaseRecord>,
): Promise<CaseRecord> {
  const { tx, input, caller, now, prepared } = context
  const { move } = parts
  parts.check?.(input, found)
  const at = now.toISOString()
  const subject = `case:${found.id}`
  const office = isHandler(caller, found) && rowFor(found.state, move)?.by === 'handler' ? found.holderOffice : ''
  // The timer may be minutes or, after an outage, hours behind; a late answer is late all the same.
  const lateUnmarked = move === 'answer' && !found.overdue && isLate(found, prepared.calendar, at)
  const timed = lateUnmarked ? { ...found, overdue: true } : found
  let record = parts.change?.(timed, input) ?? timed
  const resumed = found.state === 'needs_more'
  const wasUnconfirmed = found.state === 'unconfirmed'
  let data: EventData = {
    ...parts.data?.(input),
    resumed,
    wasUnconfirmed,
    ...(lateUnmarked ? { lateUnmarked } : {}),
    level: found.level,
    holderOffice: found.holderOffice,
  }
  const written = parts.written?.(input)
  if (written && (written.text || written.points || prepared.photos.length > 0)) {
    const photos = await claimPhotos(tx, caller, prepared.photos, subject, at)
    const author = { at, personId: caller.id, ...(office ? { office } : {}), safety: prepared.safety }
    const added = withEntry(record, { ...written, ...author, photos })
    record = added.record
    data = { ...data, entryId: added.entry.id, digest: digestOf(added.entry) }
  }
  const moved = resetClock(applyMove(record, move, at, caller.id), prepared.calendar, at)
  await tx.put(cases, moved)
  context.record({
    subject,
    kind: rowFor(found.state, move)?.event ?? 'case.taken_on',
    office,
    data: { ...data, ...placeOf(moved) },
  })
  return moved
}
