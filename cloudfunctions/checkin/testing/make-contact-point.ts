import type { Ports } from '../../../platform/ports/ports'
import { type ContactPointRecord, contactPoints, kindInOf } from '../../../records/contact-point'

/** A household of 荔园社区 with somebody responsible, straight into the store; said otherwise where it matters. */
export async function makeContactPoint(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  said: Partial<ContactPointRecord> & { memberId: string },
): Promise<string> {
  const at = clock.now().toISOString()
  const kind = said.kind ?? 'household'
  const number = said.number ?? '0301'
  const point: ContactPointRecord = {
    id: `440112001010-${kind}-${number}`,
    ...{ number, kind, grade: 'community', sort: kind === 'enterprise' ? 'small' : 'elderly' },
    ...{ title: '梁伯家', contactName: '梁金水', phone: '13800000301', address: '荔园小区3栋301' },
    point: { latitude: 23.1065, longitude: 113.4591 },
    ...{ communityCode: '440112001010', streetCode: '440112001', path: ['440112', '440112001', '440112001010'] },
    memberIds: [said.memberId, ...(said.standInId ? [said.standInId] : [])],
    ...{
      nobodyIn: [],
      pieces: [],
      handedOver: [],
      linkedIds: [],
      active: true,
      createdAt: at,
      changedAt: at,
    },
    kindIn: kindInOf(['440112', '440112001', '440112001010'], kind),
    ...said,
  }
  await store.transact((tx) => tx.insert(contactPoints, point))
  return point.id
}
