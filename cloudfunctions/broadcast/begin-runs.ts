import type { Transaction } from '../../platform/ports/store'
import { type BroadcastEditionRecord, type BroadcastRunRecord, broadcastRuns } from '../../records/broadcast'

type Kind = Exclude<BroadcastRunRecord['kind'], 'remind'>

export const runId = (kind: Kind, broadcastId: string, edition: number) => `${kind}:${broadcastId}:${edition}`

/** What a release leaves to the clock, since it grows with people. */
const kindsOf = ({ edition, options }: BroadcastEditionRecord): Kind[] => [
  ...(options.duty === 'acknowledge' ? (['freeze'] as const) : []),
  ...(edition > 1 ? (['correct'] as const) : []),
  ...(options.push ? (['push'] as const) : []),
]

export async function beginRuns(tx: Transaction, edition: BroadcastEditionRecord): Promise<void> {
  for (const kind of kindsOf(edition)) {
    const { broadcastId, at } = edition
    const id = runId(kind, broadcastId, edition.edition)
    await tx.insert(broadcastRuns, { id, kind, broadcastId, step: 0, open: true, startedAt: at })
  }
}

/** A withdrawn one is announced to nobody any more. */
export async function endRuns(tx: Transaction, edition: BroadcastEditionRecord): Promise<void> {
  const ids = kindsOf(edition).map((kind) => runId(kind, edition.broadcastId, edition.edition))
  for (const run of await tx.getMany(broadcastRuns, ids)) await tx.put(broadcastRuns, { ...run, open: false })
}
