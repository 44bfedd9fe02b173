import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { type ContactPointRecord, contactPoints, kindInOf } from '../../records/contact-point'
import { textPieces } from '../../records/text-pieces'
import { insertMissing } from './insert-missing'
import { openidOf } from './persons'

const LIYUAN = { communityCode: '440112001010', streetCode: '440112001', path: ['440112', '440112001', '440112001010'] }
const idOf = (persona: string) => personIdOf(openidOf(persona))

/** A household, an enterprise and a village group in contact with 周文斌, and a household that nobody is in contact with. */
export function demoContactPoints(now: Date): ContactPointRecord[] {
  const at = now.toISOString()
  const made = (
    said: Pick<ContactPointRecord, 'kind' | 'sort' | 'number' | 'title' | 'contactName' | 'phone' | 'address'> &
      Partial<ContactPointRecord>,
  ): ContactPointRecord => {
    const people = said.memberId ? [said.memberId, ...(said.standInId ? [said.standInId] : [])] : []
    return {
      ...{ id: `${LIYUAN.communityCode}-${said.kind}-${said.number}`, grade: 'community', ...LIYUAN, linkedIds: [] },
      ...{ memberIds: people, nobodyIn: people.length > 0 ? [] : LIYUAN.path, active: true },
      ...{ createdAt: at, changedAt: at, handedOver: [] },
      kindIn: kindInOf(LIYUAN.path, said.kind),
      pieces: textPieces([said.number, said.address, said.kind === 'household' ? '' : said.title].join('\n')),
      ...said,
    }
  }
  const pair = { memberId: idOf('member-zhou'), standInId: idOf('member-lin') }
  return [
    made({
      ...{ kind: 'household', sort: 'elderly', number: '0101', title: '陈桂芳家', contactName: '陈桂芳' },
      ...{ phone: '13800000001', address: '荔园小区1栋101', point: { latitude: 23.1051, longitude: 113.4449 } },
      ...{ ...pair, linkedIds: [idOf('resident-chen')] },
    }),
    made({
      ...{ kind: 'enterprise', sort: 'small', number: 'Q01', title: '荔园五金加工厂', contactName: '冯厂长' },
      ...{ phone: '13800000101', address: '荔园路8号', point: { latitude: 23.1072, longitude: 113.4463 }, ...pair },
    }),
    made({
      ...{ kind: 'village', sort: 'cooperative', number: 'C01', title: '荔园经济联社', contactName: '钟社长' },
      ...{ phone: '13800000102', address: '荔园祠堂旁', ...pair },
    }),
    made({
      ...{ kind: 'household', sort: 'hardship', number: '0502', title: '冼伯家', contactName: '冼国安' },
      ...{ phone: '13800000103', address: '荔园小区5栋502' },
    }),
  ]
}

export const seedContactPoints = (store: Store, now: Date) =>
  insertMissing(store, contactPoints, demoContactPoints(now))
