import type { CaseState } from '../../../../contract/case/words'
import type { Move, Mover } from '../workflow'

/**
 * The workflow written out a second time, by hand and state by state, so that a slip in the table shows. `move` alone
 * leaves the state as it is. A state or mover without a line can do nothing.
 */
const LINES = `
raised reporter: add_more withdraw>withdrawn agree_change decline_change
raised worker: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
raised dispatcher: take_on>accepted assign>in_progress dispatch>dispatched call>called
raised dispatcher: return>returned dispute>disputed merge>merged
raised officer: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
raised above: take_over>accepted agree_change decline_change
raised clock: remind overdue escalate week_missed

reopened reporter: add_more withdraw>withdrawn agree_change decline_change
reopened worker: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
reopened dispatcher: take_on>accepted assign>in_progress dispatch>dispatched call>called
reopened dispatcher: return>returned dispute>disputed merge>merged
reopened officer: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
reopened above: take_over>accepted agree_change decline_change
reopened clock: remind overdue escalate week_missed

returned reporter: add_more withdraw>withdrawn agree_change decline_change
returned worker: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
returned dispatcher: take_on>accepted assign>in_progress dispatch>dispatched call>called
returned dispatcher: return>returned dispute>disputed merge>merged
returned officer: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
returned above: take_over>accepted agree_change decline_change
returned clock: remind overdue escalate week_missed

dispatched reporter: add_more withdraw>withdrawn agree_change decline_change
dispatched worker: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
dispatched worker: change_matter set_plan
dispatched dispatcher: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
dispatched dispatcher: change_method change_matter set_plan
dispatched officer: take_on>in_progress assign>in_progress return>returned dispute>disputed merge>merged
dispatched officer: change_matter set_plan
dispatched above: take_over>accepted agree_change decline_change
dispatched clock: remind overdue escalate week_missed

accepted reporter: add_more withdraw>withdrawn agree_change decline_change
accepted worker: assign return>returned dispute>disputed merge>merged ask_more>needs_more
accepted worker: ask_extension>extension_asked answer>answered refer>referred change_matter set_plan log_visit follow_up
accepted dispatcher: assign return>returned dispute>disputed merge>merged ask_more>needs_more dispatch>dispatched
accepted dispatcher: call>called ask_extension>extension_asked answer>answered refer>referred change_method
accepted dispatcher: change_matter set_plan log_visit follow_up
accepted officer: assign return>returned dispute>disputed merge>merged ask_more>needs_more
accepted officer: ask_extension>extension_asked answer>answered refer>referred change_matter set_plan log_visit follow_up
accepted above: take_over>accepted agree_change decline_change
accepted clock: remind overdue escalate week_missed

in_progress reporter: add_more withdraw>withdrawn agree_change decline_change
in_progress worker: assign return>returned dispute>disputed merge>merged ask_more>needs_more
in_progress worker: ask_extension>extension_asked answer>answered refer>referred
in_progress worker: change_matter set_plan log_visit follow_up
in_progress dispatcher: assign return>returned dispute>disputed merge>merged ask_more>needs_more dispatch>dispatched
in_progress dispatcher: call>called ask_extension>extension_asked answer>answered refer>referred change_method
in_progress dispatcher: change_matter set_plan log_visit follow_up
in_progress officer: assign return>returned dispute>disputed merge>merged ask_more>needs_more
in_progress officer: ask_extension>extension_asked answer>answered refer>referred
in_progress officer: change_matter set_plan log_visit follow_up
in_progress above: take_over>accepted agree_change decline_change
in_progress clock: remind overdue escalate week_missed

called reporter: add_more withdraw>withdrawn agree_change decline_change
called worker: assign change_matter set_plan log_visit follow_up
called dispatcher: assign call>called calls_end>in_progress change_method change_matter set_plan log_visit follow_up
called officer: assign change_matter set_plan log_visit follow_up
called above: calls_end>in_progress agree_change decline_change
called called: calls_end>in_progress
called clock: remind overdue escalate week_missed

extension_asked reporter: add_more withdraw>withdrawn agree_change decline_change
extension_asked worker: assign answer>answered change_matter set_plan log_visit follow_up
extension_asked dispatcher: assign answer>answered change_method change_matter set_plan log_visit follow_up
extension_asked officer: assign answer>answered change_matter set_plan log_visit follow_up
extension_asked above: grant_extension>in_progress decline_extension>in_progress take_over>accepted
extension_asked above: agree_change decline_change
extension_asked clock: remind overdue escalate week_missed

disputed reporter: add_more withdraw>withdrawn agree_change decline_change
disputed dispatcher: name_lead>dispatched
disputed above: agree_change decline_change
disputed clock: remind overdue escalate week_missed

needs_more reporter: add_more>in_progress withdraw>withdrawn
needs_more worker: answer>answered
needs_more dispatcher: answer>answered
needs_more officer: answer>answered
needs_more clock: wait_ends>in_progress

merged reporter: withdraw>withdrawn unmerge>raised
merged worker: unmerge>raised
merged dispatcher: unmerge>raised
merged officer: unmerge>raised
merged clock: answer_follows>answered refer_follows>referred unmerge>raised

answered reporter: confirm>confirmed refuse>reopened
answered clock: silence>unconfirmed
referred reporter: confirm>out_of_scope refuse>reopened
referred clock: silence>unconfirmed
unconfirmed reporter: confirm>confirmed accept_referral>out_of_scope refuse>reopened
`

const PAIRS = LINES.trim()
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const [place = '', moves = ''] = line.split(': ')
    const state = place.split(' ')[0] ?? ''
    return moves.split(' ').map((move) => {
      const [name = '', to = state] = move.split('>')
      return [`${place} ${name}`, to] as const
    })
  })

const EXPECTED = new Map(PAIRS)

/** Where a move of one kind of mover leads from a state; `undefined` where it is not allowed. */
export const expectedTo = (state: CaseState, by: Mover, move: Move) =>
  EXPECTED.get(`${state} ${by} ${move}`) as CaseState | undefined

/** How many moves are written out; a line that repeats another would hide in a map. */
export const EXPECTED_COUNT = { lines: PAIRS.length, different: EXPECTED.size, keys: [...EXPECTED.keys()] }
