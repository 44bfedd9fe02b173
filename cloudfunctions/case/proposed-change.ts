import type { Operation, ParsedInput } from '../../contract/define-operation'
import type { CaseRecord, Proposal } from '../../records/case'
import type { MoveParts, Work } from './define-move'
import { withChange } from './rules/with-change'

type ChangeParts<O extends Operation> = Required<Pick<MoveParts<O>, 'change' | 'event' | 'data'>>

/** A change that holds at once, or, where it lightens the duty, waits for consent or a second signature. */
export function proposedChange<O extends Operation>(
  what: Proposal['what'],
  to: (input: ParsedInput<O>) => string,
  lessens: (record: CaseRecord, work: Work<O>) => boolean,
): ChangeParts<O> {
  return {
    change: (record, work, entryId) =>
      lessens(record, work)
        ? { ...record, proposal: { what, to: to(work.input), by: work.caller.id, at: work.at, entryId } }
        : withChange(record, what, to(work.input), work.prepared.rules),
    event: (record, work) => (lessens(record, work) ? 'case.change_proposed' : `case.${what}_changed`),
    data: (_, { input }) => ({ what, to: to(input) }),
  }
}
