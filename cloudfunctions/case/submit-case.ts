import { submitCase as operation } from '../../contract/case/submit-case'
import { mutation } from '../../platform/handler'
import type { CaseRecord } from '../../records/case'
import type { Prepared } from './define-move'
import { findPlace, prepareRaise, type RaisePlace, raiseCase } from './raise-case'

/** A resident raises a case: it goes where the rules send it, else to the community of the place, and is seen there at once. */
export const submitCase = mutation<typeof operation, RaisePlace, CaseRecord, Prepared>({
  operation,
  prepare: ({ input, caller, ports }) => prepareRaise(input, caller, ports),
  load: ({ tx, input }) => findPlace(tx, input.place),
  may: () => true,
  run: (context, place) => raiseCase(context, context.input, place),
  present: ({ id, state }) => ({ caseId: id, state }),
})
