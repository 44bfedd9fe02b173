import { viewBroadcast as operation } from '../../contract/broadcast/view-broadcast'
import { type Caller, type QueryContext, query } from '../../platform/handler'
import { shownAddresses } from '../../platform/photo-check/show-photos'
import type { Ports } from '../../platform/ports/ports'
import { type BroadcastEditionRecord, broadcastEditions } from '../../records/broadcast'
import { changedPieces } from './changed-pieces'
import { isOpen, presentCard } from './present-card'
import { editionId } from './publish-edition'
import { readOne } from './read-one'
import { readOwn } from './read-own'
import type { Reading } from './read-released'
import { withAddresses } from './with-addresses'

/** Corrections that are listed; more than anybody makes. */
const MOST_CORRECTIONS = 20
type Context = QueryContext<typeof operation>

/** One broadcast as its reader sees it; of a withdrawn one the title and the reason are left. */
export const viewBroadcast = query<typeof operation, Reading, Awaited<ReturnType<typeof read>>>({
  operation,
  load: ({ store, caller, input }) => readOne(store, caller, input.broadcastId),
  // Who may not read it does not find it; `readOne` has decided.
  may: () => true,
  run: read,
  present: ({ reading, own, shown, corrections, pieces }, { now }) => {
    const { broadcast, edition, receipt, mustAcknowledge, manages } = reading
    const { content, options } = edition
    const { withdrawn, caseId } = broadcast
    const understood = receipt?.understood ?? false
    const open = !withdrawn
    return {
      ...presentCard(reading, own, now),
      ...{ edition: broadcast.edition, ...shown, corrections, pieces, understood, mustAcknowledge },
      ...{ source: content.source, documentNumber: content.documentNumber },
      ...(content.validFrom ? { validFrom: content.validFrom } : {}),
      ...(content.validUntil ? { validUntil: content.validUntil } : {}),
      ...(withdrawn ? { withdrawnReason: withdrawn.reason } : {}),
      check: open && !understood ? options.check.map(({ text, options }) => ({ text, options })) : [],
      ...(receipt?.acknowledgedAt ? { acknowledgedAt: receipt.acknowledgedAt } : {}),
      ...(open && options.survey
        ? { survey: { ...options.survey, open: isOpen(options.survey.until, now), answered: own.answered } }
        : {}),
      repliesOpen: open && broadcast.repliesOpen,
      ...(caseId ? { caseId } : {}),
      mayManage: manages,
    }
  },
})

async function read({ store, caller, ports }: Context, reading: Reading) {
  const { broadcast, edition, receipt } = reading
  const [own, shown, past] = await Promise.all([
    readOwn(store, caller.id, [reading]),
    showContent(ports, caller, reading),
    pastEditions(store, reading),
  ])
  const readEdition = receipt?.readEdition ?? 0
  const before = past.find((one) => one.edition === readEdition) ?? (await editionRead(store, reading, readEdition))
  return {
    ...{ reading, own: own(broadcast.id), shown },
    corrections: past.filter(({ change }) => change).map(({ at, change }) => ({ at, change })),
    pieces: before && !broadcast.withdrawn ? changedPieces(before.content, edition.content) : [],
  }
}

async function showContent(ports: Ports, caller: Caller, { broadcast, edition: { content } }: Reading) {
  if (broadcast.withdrawn) return { body: '', attachments: [] }
  const ids = content.attachments.map(({ fileId }) => fileId)
  const shown = shownAddresses(ports, caller)
  const [body, addresses, [picture]] = await Promise.all([
    withAddresses(shown, content.body),
    ids.length > 0 ? ports.files.addresses(ids) : [],
    content.picture ? shown.addresses([content.picture]) : [],
  ])
  const attachments = content.attachments.map(({ name }, at) => ({ name, url: addresses[at] ?? '' }))
  return { body, attachments, ...(picture ? { picture } : {}) }
}

/** The newest first; nothing to look for where it was never corrected. */
async function pastEditions(
  store: Context['store'],
  { broadcast, edition }: Reading,
): Promise<BroadcastEditionRecord[]> {
  if (broadcast.withdrawn || edition.edition === 1) return []
  const order = { field: 'edition', direction: 'desc' } as const
  const page = await store.find(broadcastEditions, {
    where: { broadcastId: broadcast.id },
    order,
    limit: MOST_CORRECTIONS,
  })
  return page.rows
}

const editionRead = async (store: Context['store'], { broadcast }: Reading, readEdition: number) =>
  readEdition > 0 && readEdition < broadcast.edition
    ? store.get(broadcastEditions, editionId(broadcast.id, readEdition))
    : undefined
