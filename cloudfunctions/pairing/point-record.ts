import type { PointForm } from '../../contract/pairing/point-form'
import { canonical } from '../../platform/log/event-hash'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, type HandedOver, kindInOf } from '../../records/contact-point'
import { textPieces } from '../../records/text-pieces'

/** A point as it is written, with the place that its community lies in. */
export interface PointFacts extends Omit<PointForm, 'point' | 'memberId' | 'standInId'> {
  streetCode: string
  path: string[]
  point?: ContactPointRecord['point'] | undefined
  memberId?: string | undefined
  standInId?: string | undefined
}

/** A point is there once: community, kind and number make its id, so that a table brought in twice is in once. */
export const pointIdOf = ({ communityCode, kind, number }: Pick<PointFacts, 'communityCode' | 'kind' | 'number'>) =>
  `${communityCode}-${kind}-${number}`

/** The record of what was written, over what is there. Another responsible member leaves a line of who had it before. */
export function pointRecord(
  facts: PointFacts,
  old: Stored<ContactPointRecord> | undefined,
  how: { at: string; by: string; reason: string },
): ContactPointRecord {
  const { memberId, standInId, point, ...said } = facts
  const memberIds = [memberId, standInId].filter((id) => id !== undefined)
  const { memberId: _, standInId: __, point: ___, ...kept } = old ?? { linkedIds: [], createdAt: how.at }
  const before = old?.handedOver ?? []
  const change: HandedOver = { ...how, from: old?.memberId ?? '', to: memberId ?? '' }
  return {
    ...kept,
    ...said,
    id: pointIdOf(facts),
    ...(memberId ? { memberId } : {}),
    ...(standInId ? { standInId } : {}),
    ...(point ? { point } : {}),
    memberIds,
    nobodyIn: memberIds.length > 0 ? [] : said.path,
    kindIn: kindInOf(said.path, said.kind),
    pieces: piecesOf(facts),
    handedOver: old && change.from !== change.to ? [...before, change].slice(-20) : before,
    active: true,
    changedAt: how.at,
  }
}

/** A household's name is nobody's to search for; its door is. */
const piecesOf = ({ number, address, kind, title }: PointFacts) =>
  textPieces([number, address, ...(kind === 'household' ? [] : [title])].join('\n'))

/** Whether the writing would change anything. */
export const differs = (old: ContactPointRecord, made: ContactPointRecord): boolean =>
  FIELDS.some((field) => canonical(old[field] ?? null) !== canonical(made[field] ?? null))
const FIELDS = [
  ...(['grade', 'sort', 'title', 'contactName', 'phone', 'address', 'memberId', 'standInId'] as const),
  ...(['point', 'path'] as const),
]
