import type { OutputData } from '../../contract/define-operation'
import { viewPoint as operation } from '../../contract/pairing/view-point'
import { query } from '../../platform/handler'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { mayViewPoint } from './may'
import { readNamed } from './names'
import { presentPoint } from './present-point'

export const viewPoint = query<typeof operation, ContactPointRecord, OutputData<typeof operation>>({
  operation,
  load: ({ store, input }) => store.get(contactPoints, input.pointId),
  may: mayViewPoint,
  async run({ store, caller, now }, point) {
    const others = [...point.linkedIds, ...point.handedOver.flatMap(({ from, to }) => [from, to])]
    return presentPoint(point, caller, await readNamed(store, [point], others), now)
  },
  present: (view) => view,
})
