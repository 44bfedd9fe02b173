import { answerCheck as operation } from '../../contract/broadcast/answer-check'
import type { OutputData } from '../../contract/define-operation'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { changeReceipt } from './change-receipt'
import { type Reading, readAsReader } from './read-released'
import { hintsFor } from './rules/hints-for'

type Judged = OutputData<typeof operation>

/** Whether it is understood; what was chosen wrong is answered with a hint and forgotten. */
export const answerCheck = mutation<typeof operation, Reading, Judged, Reading | undefined>({
  operation,
  prepare: async ({ caller, input, ports }) => (await readAsReader(ports.store, caller, [input.broadcastId]))[0],
  load: async ({ prepared }) => prepared,
  may: () => true,
  async run({ tx, caller, input, now }, { broadcast, edition, place, meant }) {
    if (broadcast.withdrawn) throw new Refusal('broadcast_moved_on', { state: '已撤回', action: '作答' })
    const hints = hintsFor(edition.options.check, input.choices)
    if (hints.length > 0) return { understood: false, hints }
    if (!meant) return { understood: true, hints: [] }
    await ensurePerson(tx, caller, now)
    const whose = { broadcastId: broadcast.id, personId: caller.id, home: place.home }
    await changeReceipt(tx, whose, () => ({ understood: true }))
    return { understood: true, hints: [] }
  },
  present: (judged) => judged,
})
