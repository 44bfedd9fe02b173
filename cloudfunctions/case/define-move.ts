import type { Operation, OutputData, ParsedInput } from '../../contract/define-operation'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { checkWords, mustPass } from '../../platform/check-words'
import { type CheckedPhotos, checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { type Caller, type MutationContext, type MutationHandler, mutation, type Verdict } from '../../platform/handler'
import { type CaseRecord, cases, type Entry } from '../../records/case'
import type { Stored } from '../../records/collection'
import type { EventData, EventKind } from '../../records/event'
import { placeOf } from './log-place'
import { mayMove, type PeopleMove } from './may'
import { actingOffice, moversOf } from './movers'
import { pointedGuide } from './pointed-guide'
import { readMethodRules } from './read-method-rules'
import { applyMove, type MoveDetails } from './rules/apply-move'
import type { Calendar } from './rules/calendar'
import type { MethodRules } from './rules/methods'
import { isLate, resetClock } from './rules/reset-clock'
import { type Move, rowFor } from './rules/workflow'
import { digestOf, withEntry } from './write-entry'

export type Written = Pick<Entry, 'kind' | 'text' | 'points'>
export interface Prepared {
  calendar: Calendar
  rules: MethodRules
  safety: Entry['safety']
  photos: CheckedPhotos
}
type CaseInput = { caseId: string; photos?: string[]; guideId?: string }

interface Known<O extends Operation> {
  input: ParsedInput<O>
  caller: Caller
  at: string
  prepared: Prepared
  tx: MutationContext<O, Prepared>['tx']
}

/** All that a move's own rule may look at. */
export interface Work<O extends Operation, Extra = undefined> extends Known<O> {
  /** What `read` found. */
  extra: Extra
}

export interface MoveParts<O extends Operation, Extra = undefined> {
  operation: O
  move: PeopleMove
  /** A step that the action turns into by what the case has been through: a third return is a dispute. */
  becomes?(record: CaseRecord): Move
  /** What the person wrote with it; none for a move without words. */
  written?(input: ParsedInput<O>): Written
  /** Words that others see as they stand; with such, all passes its check at once or nothing is done. */
  shown?(input: ParsedInput<O>): string
  /** Other documents that the rule needs, by id. */
  read?(known: Known<O>, record: CaseRecord): Promise<Extra>
  /** Beyond the workflow's own rule; throws a `Refusal`. */
  check?(record: CaseRecord, work: Work<O, Extra>): void
  /** Before the move: `entryId` is what was written with it. */
  change?(record: Stored<CaseRecord>, work: Work<O, Extra>, entryId: string): Stored<CaseRecord>
  details?(record: CaseRecord, work: Work<O, Extra>): MoveDetails
  /** Writes other documents, after the move. */
  also?(record: Stored<CaseRecord>, work: Work<O, Extra>): Promise<void>
  /** Instead of the row's own event. */
  event?(record: CaseRecord, work: Work<O, Extra>): EventKind
  data?(record: CaseRecord, work: Work<O, Extra>): EventData
}

/** An operation that moves a case along the workflow: checks, writes the entry, moves, resets the clock, logs. */
export function defineMove<O extends Operation, Extra = undefined>(
  parts: MoveParts<O, Extra>,
): MutationHandler<O, Stored<CaseRecord>, CaseRecord, Prepared> {
  const { operation, move } = parts
  return mutation<O, Stored<CaseRecord>, CaseRecord, Prepared>({
    operation,
    async prepare({ input, caller, ports }) {
      const written = parts.written?.(input)
      const shown = parts.shown?.(input) ?? ''
      const said = written ? [written.text, ...(written.points ?? []).map((point) => point.text)] : []
      const texts = [...new Set([...said, shown])]
      const check = shown ? mustPass : checkWords
      const [calendar, rules, safety, photos] = await Promise.all([
        readCalendar(ports.store),
        readMethodRules(ports.store),
        texts.some(Boolean) ? check(ports, caller, texts) : ('passed' as const),
        checkPhotos(ports, caller, (input as CaseInput).photos ?? []),
      ])
      return { calendar, rules, safety, photos }
    },
    load: ({ tx, input }) => tx.get(cases, (input as CaseInput).caseId),
    may: (caller, record): Verdict => mayMove(caller, record, move),
    run: (context, record) => moveCase(parts, context, record),
    present: ({ id, state }) => ({ caseId: id, state }) as OutputData<O>,
  })
}

/** The work itself, for who moves several cases in one transaction. */
export async function moveCase<O extends Operation, Extra>(
  parts: MoveParts<O, Extra>,
  context: MutationContext<O, Prepared>,
  found: Stored<CaseRecord>,
): Promise<Stored<CaseRecord>> {
  const { tx, input, caller, now, prepared } = context
  const at = now.toISOString()
  const known = { input, caller, at, prepared, tx }
  const work = { ...known, extra: (await parts.read?.(known, found)) as Extra }
  parts.check?.(found, work)
  const movers = moversOf(caller, found)
  const move = parts.becomes?.(found) ?? parts.move
  const subject = `case:${found.id}`
  // There is a row: `may` has asked the same table.
  const row = rowFor(found.state, move, movers)!
  const office = row.by.includes('reporter') && movers.includes('reporter') ? '' : actingOffice(caller, found)
  // The timer may be minutes or, after an outage, hours behind; a late answer is late all the same.
  const lateUnmarked = move === 'answer' && !found.overdue && isLate(found, prepared.calendar, at)
  let record: Stored<CaseRecord> = lateUnmarked ? { ...found, overdue: true } : found
  let entry: Entry | undefined
  const written = parts.written?.(input)
  if (written && (written.text || written.points || prepared.photos.length > 0)) {
    const photos = await claimPhotos(tx, caller, prepared.photos, subject, at)
    const author = { at, personId: caller.id, ...(office ? { office } : {}), safety: prepared.safety }
    const guide = await pointedGuide(tx, (input as CaseInput).guideId)
    const added = withEntry(record, { ...written, ...author, ...guide, photos })
    record = added.record
    entry = added.entry
  }
  record = parts.change?.(record, work, entry?.id ?? '') ?? record
  const details = { personId: caller.id, ...(entry ? { entryId: entry.id } : {}), ...parts.details?.(record, work) }
  const moved = resetClock(applyMove(record, move, at, movers, details), prepared.calendar, prepared.rules)
  await tx.put(cases, moved)
  await parts.also?.(moved, work)
  context.record({
    subject,
    kind: parts.event?.(found, work) ?? row.event,
    office,
    data: {
      ...parts.data?.(found, work),
      resumed: found.state === 'needs_more',
      wasUnconfirmed: found.state === 'unconfirmed',
      ...(lateUnmarked ? { lateUnmarked } : {}),
      ...(entry ? { entryId: entry.id, digest: digestOf(entry) } : {}),
      level: found.level,
      holderOffice: found.holderOffice,
      ...(moved.holderOffice === found.holderOffice ? {} : { toOffice: moved.holderOffice }),
      ...placeOf(moved),
    },
  })
  return moved
}
