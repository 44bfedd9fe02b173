import { viewDraft as operation } from '../../contract/broadcast/view-draft'
import { districtDay } from '../../contract/district-time'
import { sentenceOf } from '../../contract/errors'
import { query } from '../../platform/handler'
import {
  type BroadcastEditionRecord,
  type BroadcastRecord,
  broadcastEditions,
  broadcasts,
  releaseRules,
} from '../../records/broadcast'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { addressesOf } from './addresses-of'
import { deskActions } from './desk-actions'
import { mayDesk, mayRelease } from './may-write'
import { whatLacks } from './rules/what-lacks'

/** Editions that are shown, the newest first; the older ones stay on record. */
const EDITIONS = 100

interface Found {
  record: BroadcastRecord
  editions: BroadcastEditionRecord[]
  onePersonMayRelease: boolean
  officeName: string
  names: Map<string, string>
  addresses: Record<string, string>
}

/** The whole desk of one broadcast. */
export const viewDraft = query<typeof operation, BroadcastRecord, Found>({
  operation,
  load: ({ store, input }) => store.get(broadcasts, input.broadcastId),
  may: mayDesk,
  async run({ store, ports }, record) {
    const order = { field: 'edition', direction: 'desc' } as const
    const [{ rows: editions }, rule, office, addresses] = await Promise.all([
      store.find(broadcastEditions, { where: { broadcastId: record.id }, order, limit: EDITIONS }),
      store.get(releaseRules, record.office),
      store.get(organisations, record.office),
      addressesOf(ports.files, record.content),
    ])
    const people = await store.getMany(persons, [...new Set([record.writerId, ...editions.map(({ by }) => by)])])
    return {
      ...{ record, editions, addresses, officeName: office?.shortName ?? '' },
      onePersonMayRelease: rule?.onePersonMayRelease ?? false,
      names: new Map(people.map(({ id, name }) => [id, name])),
    }
  },
  present({ record, editions, onePersonMayRelease, officeName, names, addresses }, { caller, now }) {
    const { id, office, state, savedAs, savedAt, writerId, content, options, held, sentBack, change } = record
    const { releaseAt, withdrawn, caseId } = record
    const release = mayRelease(caller, record, onePersonMayRelease)
    const waits = state === 'submitted' || state === 'scheduled'
    return {
      ...{ broadcastId: id, office, officeName, state, savedAs, savedAt, writer: names.get(writerId) ?? '' },
      ...{ content, options, addresses, held, change, lacks: whatLacks(record, districtDay(now)) },
      ...(sentBack === undefined ? {} : { sentBack }),
      ...(releaseAt === undefined ? {} : { releaseAt }),
      ...(withdrawn ? { withdrawn: { reason: withdrawn.waiting ?? withdrawn.reason, at: withdrawn.at } } : {}),
      ...(caseId === undefined ? {} : { caseId }),
      editions: editions.map(({ edition, at, by, change: words }) => ({
        ...{ edition, at, by: names.get(by) ?? '', change: words },
      })),
      actions: deskActions(caller, record, release === true),
      ...(waits && release !== true ? { notReleaser: sentenceOf(release.code) } : {}),
    }
  },
})
