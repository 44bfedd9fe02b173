import type { CaseRecord, Hold, Pause, Transfer } from '../../../records/case'
import { levelAbove, levelOf, officeAbove, officeAt, watcherOf } from './levels'
import { MOST_TRANSFERS } from './limits'
import { ENDED } from './state-groups'
import { type Move, type Mover, rowFor } from './workflow'

/** What a move says beside itself. */
export interface MoveDetails {
  /** Who has it from now on: who takes it on, or the colleague it is assigned to. */
  personId?: string
  /** For a dispatch or a named lead: the office that gets it. */
  to?: string
  /** The reason of a passing on. */
  entryId?: string
}

/**
 * What a move does to the state, the holder, the holds and the pauses; the deadline and the alarm follow from these
 * (reset-clock.ts). Pure; throws when the move is not allowed.
 */
export function applyMove<C extends CaseRecord>(
  record: C,
  move: Move,
  at: string,
  by: readonly Mover[],
  details: MoveDetails = {},
): C {
  const row = rowFor(record.state, move, by)
  if (!row) throw new Error(`${move} by ${by.join(', ')} is not allowed from ${record.state}`)
  const state = row.to === 'same' ? record.state : row.to
  const ended = ENDED.includes(state)
  const { closedAt: _, ...opened } = record
  const extensions = record.state !== state ? settled(record, at) : record.extensions
  const base: C = { ...(opened as C), state, open: !ended, extensions, pauses: pausesAfter(record, state, at) }
  const moved = withWeek(EFFECTS[move]?.(base, record, at, details) ?? base, move, at)
  if (ended) return { ...moved, closedAt: at, holds: closeHold(moved.holds, at) }
  // From the answer on the case lies with the resident, and a merged one with the case it was merged into.
  return ['answered', 'referred', 'merged'].includes(state) ? { ...moved, holds: closeHold(moved.holds, at) } : moved
}

type Effect = <C extends CaseRecord>(moved: C, before: CaseRecord, at: string, details: MoveDetails) => C

const held = <C extends CaseRecord>(record: C, at: string, why: Hold['why'], office: string, personId?: string): C => {
  const { holderPerson: _, ...rest } = record
  const hold: Hold = { office, ...(personId ? { personId } : {}), from: at, why }
  const holds = [...closeHold(record.holds, at), hold]
  return { ...rest, holderOffice: office, ...(personId ? { holderPerson: personId } : {}), holds } as unknown as C
}

const taken =
  (why: Hold['why']): Effect =>
  (moved, before, at, { personId }) =>
    held(moved, at, why, before.holderOffice, personId)

/** Passing on counts (踢皮球 shows), but for the first dispatch of a round, by which the case comes to its first office. */
const passed =
  (why: Transfer['why']): Effect =>
  (moved, before, at, { to = before.holderOffice, entryId }) => {
    const first = why === 'dispatched' && !before.dispatchedBy && passedOn(before) === 0
    const transfer: Transfer = { from: before.holderOffice, to, at, why, ...(entryId ? { entryId } : {}) }
    const counts = !first && to !== before.holderOffice
    const transfers = counts ? [...before.transfers, transfer] : before.transfers
    const level = why === 'dispatched' ? before.level : higher(before.level, levelOf(to))
    const { dispatchedBy: _, ...rest } = moved
    const downward = (why === 'dispatched' || why === 'lead_named') && to !== before.holderOffice
    const sentBy = downward ? { dispatchedBy: before.holderOffice } : {}
    // Whoever above passes it down the third time has by that named who leads.
    const third = counts && why === 'dispatched' && passedOn(before) + 1 >= MOST_TRANSFERS
    const lead = { leadNamed: before.leadNamed || why === 'lead_named' || third }
    // Whoever was drawn in from above may have it now; should it be late too, its own office above is drawn in.
    const escalations = why === 'returned' || why === 'disputed' ? 0 : before.escalations
    const next = { ...rest, ...sentBy, ...lead, transfers, level, escalations }
    return held(next as unknown as typeof moved, at, why, to)
  }

const higher = (one: CaseRecord['level'], other: CaseRecord['level']) => {
  const order = ['community', 'street', 'district']
  return order.indexOf(one) >= order.indexOf(other) ? one : other
}

/** How often the case was passed on in this round. */
export const passedOn = ({ transfers, clockStartedAt }: CaseRecord) =>
  transfers.filter(({ at }) => at >= clockStartedAt).length

/** Where a case goes that an office gives back: to who sent it, else to the office above. */
export const returnsTo = (record: CaseRecord) =>
  record.dispatchedBy ?? officeAbove(record.holderOffice, record, record.dispatchedBy)

const EFFECTS: Partial<Record<Move, Effect>> = {
  take_on: taken('taken_on'),
  assign: taken('assigned'),
  dispatch: passed('dispatched'),
  name_lead: passed('lead_named'),
  return: (moved, before, at, details) => passed('returned')(moved, before, at, { ...details, to: returnsTo(before) }),
  dispute: (moved, before, at, details) =>
    passed('disputed')(moved, before, at, {
      ...details,
      to: officeAbove(returnsTo(before), before),
    }),
  take_over: (moved, before, at, { personId }) => {
    const office = before.deciderOffice ?? officeAbove(before.holderOffice, before, before.dispatchedBy)
    // The office above has it now; should it be late too, its own office above is drawn in.
    const level = higher(before.level, levelOf(office))
    const { dispatchedBy: _, ...rest } = { ...moved, level, escalations: 0 }
    return held(rest as unknown as typeof moved, at, 'taken_over', office, personId)
  },
  answer: (moved, _, at) => ({ ...moved, answeredAt: at }),
  refer: (moved, _, at) => ({ ...moved, answeredAt: at }),
  answer_follows: (moved, _, at) => ({ ...moved, answeredAt: at }),
  refer_follows: (moved, _, at) => ({ ...moved, answeredAt: at }),
  unmerge: (moved, before, at) => {
    const { mergedInto: _, ...rest } = moved
    return held({ ...(rest as typeof moved), weekFrom: at }, at, 'unmerged', before.holderOffice)
  },
  escalate: (moved, before, at) => ({ ...moved, ...lifted(before, at) }),
  remind: (moved) => ({ ...moved, reminded: true }),
  overdue: (moved) => ({ ...moved, overdue: true, reminded: true }),
  week_missed: (moved, before, at) => ({
    ...moved,
    ...lifted(before, at),
    missedWeeks: before.missedWeeks + 1,
    weekFrom: at,
  }),
  follow_up: (moved, _, at) => ({ ...moved, weekFrom: at }),
  refuse: (moved, before, at) => {
    const level = levelAbove[before.level]
    const office = officeAt(level, before)
    const { dispatchedBy: _, proposal: __, answeredAt: ___, lastEscalatedAt: ____, weekFrom: _____, ...rest } = moved
    const round = { level, reopened: before.reopened + 1, clockStartedAt: at, rating: 'not_satisfied' as const }
    const fresh = { overdue: false, reminded: false, escalations: 0, leadNamed: false }
    return held({ ...rest, ...round, ...fresh } as unknown as typeof moved, at, 'reopened', office)
  },
}

/** A method may only now ask for a weekly follow-up; the first week begins with it and not in the past. */
const CHOOSES_METHOD: readonly Move[] = ['dispatch', 'call', 'name_lead', 'change_method', 'agree_change']
const withWeek = <C extends CaseRecord>(moved: C, move: Move, at: string): C =>
  CHOOSES_METHOD.includes(move) && !moved.weekFrom ? { ...moved, weekFrom: at } : moved

function lifted(before: CaseRecord, at: string) {
  const escalations = before.escalations + 1
  const watcher = watcherOf(before, escalations)
  return { level: higher(before.level, levelOf(watcher)), escalations, lastEscalatedAt: at }
}

/** What was asked for and not decided when the case went on otherwise is not granted by a later yes. */
const settled = ({ state, extensions }: CaseRecord, at: string): CaseRecord['extensions'] =>
  state !== 'extension_asked'
    ? extensions
    : extensions.map((found) => (found.state === 'asked' ? { ...found, state: 'declined', decidedAt: at } : found))

function pausesAfter(record: CaseRecord, state: CaseRecord['state'], at: string): Pause[] {
  if (state === 'needs_more' && record.state !== 'needs_more') {
    return [...record.pauses, { from: at, why: 'waiting_for_resident' }]
  }
  if (record.state !== 'needs_more') return record.pauses
  return record.pauses.map((pause) => (pause.to ? pause : { ...pause, to: at }))
}

const closeHold = (holds: readonly Hold[], at: string) => holds.map((hold) => (hold.to ? hold : { ...hold, to: at }))
