import { viewEdition as operation } from '../../contract/broadcast/view-edition'
import type { OutputData } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import {
  type BroadcastEditionRecord,
  type BroadcastRecord,
  broadcastEditions,
  broadcasts,
} from '../../records/broadcast'
import { persons } from '../../records/person'
import { addressesOf } from './addresses-of'
import { mayDesk } from './may-write'
import { editionId } from './publish-edition'

interface Subject {
  record: BroadcastRecord
  edition: BroadcastEditionRecord
}

/** An edition as it went out. */
export const viewEdition = query<typeof operation, Subject, OutputData<typeof operation>>({
  operation,
  async load({ store, input }) {
    const record = await store.get(broadcasts, input.broadcastId)
    const edition = record && (await store.get(broadcastEditions, editionId(record.id, input.edition)))
    return edition && { record, edition }
  },
  may: (caller, { record }) => mayDesk(caller, record),
  async run({ store, ports }, { edition }) {
    const [person, addresses] = await Promise.all([
      store.get(persons, edition.by),
      addressesOf(ports.files, edition.content),
    ])
    const { edition: number, at, change, content } = edition
    return { edition: number, at, change, content, by: person?.name ?? '', addresses }
  },
  present: (shown) => shown,
})
