import type { viewDraft } from '../../contract/broadcast/view-draft'
import type { OutputData } from '../../contract/define-operation'
import type { Caller } from '../../platform/handler'
import type { BroadcastRecord } from '../../records/broadcast'
import { isOut, writesFor } from './may-write'

type Action = OutputData<typeof viewDraft>['actions'][number]

/** What the desk offers whoever sees it: the same conditions that the operations themselves hold to. */
export function deskActions(caller: Caller, record: BroadcastRecord, mayRelease: boolean): Action[] {
  const { state, correcting, held, caseId, officePath } = record
  const writes = writesFor(caller, officePath)
  const begun = state === 'draft' || (state === 'live' && correcting)
  const waits = state === 'submitted' || state === 'scheduled'
  const offered: [Action, boolean][] = [
    ['edit', writes && (state === 'draft' || state === 'live') && !caseId],
    ['discard', writes && begun],
    ['submit', writes && begun],
    ['send_back', waits],
    ['release', waits && !held && mayRelease],
    ['withdraw', isOut(record)],
    ['replies', record.edition > 0],
  ]
  return offered.filter(([, offers]) => offers).map(([action]) => action)
}
