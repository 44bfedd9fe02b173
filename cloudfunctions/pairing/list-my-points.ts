import type { OutputData } from '../../contract/define-operation'
import { listMyPoints as operation } from '../../contract/pairing/list-my-points'
import { query } from '../../platform/handler'
import { contactPoints } from '../../records/contact-point'
import { readNamed } from './names'
import { presentPointLine } from './present-point'

const PAGE = 30

/** Everybody's own: nothing to refuse. */
export const listMyPoints = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { after } }) {
    const where = { memberIds: { contains: caller.id } }
    const page = await store.find(contactPoints, { where, limit: PAGE, ...(after ? { after } : {}) })
    const named = await readNamed(store, page.rows)
    return {
      contacts: page.rows.map((point) => presentPointLine(point, caller, named)),
      ...(page.next ? { next: page.next } : {}),
    }
  },
  present: (found) => found,
})
