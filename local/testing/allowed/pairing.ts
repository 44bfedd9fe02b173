import { makeContactPoint } from '../../../cloudfunctions/checkin/testing/make-contact-point'
import { hashOfCode } from '../../../cloudfunctions/pairing/link-code'
import { personIdOf } from '../../../platform/person-id'
import { pointImports } from '../../../records/point-import'
import { openidOf } from '../../seeds/persons'
import type { District } from '../open-district'
import { pointRow, putPointTable } from '../point-table'
import { type AllowedPart, DISPATCHERS, DISTRICT, EVERYBODY, HANDLING, MEMBERS, STREET, WORKERS } from './who'

const idOf = (persona: string) => personIdOf(openidOf(persona))
const pointIdOf = (caseId: string) => `440112001010-household-${caseId}`
const codeOfCase = (caseId: string) => caseId.slice(-12).padStart(12, '0')
const IMPORT = '01JDA00000000000000000AAAA'

const aPoint = async (district: District, caseId: string) => {
  await makeContactPoint(district.ports, {
    ...{ id: pointIdOf(caseId), number: caseId, memberId: idOf('member-zhou'), linkedIds: [idOf('resident-chen')] },
    ...{ codeHash: hashOfCode(codeOfCase(caseId)), codeUntil: '2027-01-01T00:00:00.000Z' },
  })
}
const aTable = async (district: District) => void (await putPointTable(district, [pointRow(1)]))
const anImport = async (district: District) => {
  const at = district.ports.clock.now().toISOString()
  await district.store
    .transact((tx) =>
      tx.insert(pointImports, {
        ...{ id: IMPORT, by: idOf('admin-huangpu'), office: '440112001', rows: 1, written: 1, partsLeft: 0 },
        ...{ digest: '', at },
      }),
    )
    .catch(() => undefined)
}
const point = (caseId: string) => ({
  ...{ number: caseId, kind: 'household' as const, grade: 'community' as const, sort: 'elderly' as const },
  ...{ title: '梁伯家', contactName: '梁金水', phone: '13800000301', address: '荔园小区3栋301' },
  ...{ communityCode: '440112001010', memberId: idOf('member-zhou') },
})
const inPoint = (caseId: string) => ({ pointId: pointIdOf(caseId) })
const fileId = 'f_point_table'

const ADMINS = ['admin-district', 'admin-huangpu']
/** Who keeps the list of 荔园社区. */
const KEEPERS = [...WORKERS, ...STREET, ...DISTRICT, ...ADMINS]
const EVERY_KEEPER = [...WORKERS, 'worker-wu', ...DISPATCHERS, ...ADMINS]

/** The list is kept by the community and those above it; a member sees the own ones, a resident the own household. */
export const PAIRING: AllowedPart = {
  'pairing.list-points': { input: () => ({ office: '440112001010' }), allowed: [...KEEPERS, 'leader-ma'] },
  'pairing.list-my-points': { input: () => ({}), allowed: [...HANDLING, ...MEMBERS, 'leader-ma'] },
  'pairing.view-point': { input: inPoint, prepare: aPoint, allowed: [...KEEPERS, 'leader-ma', 'member-zhou'] },
  'pairing.save-point': {
    ...{ input: (caseId) => ({ ...inPoint(caseId), point: point(caseId) }), prepare: aPoint, allowed: KEEPERS },
  },
  'pairing.end-point': {
    ...{ input: (caseId) => ({ ...inPoint(caseId), reason: '搬走了' }), prepare: aPoint, allowed: KEEPERS },
  },
  'pairing.hand-over': {
    input: () => ({ fromId: idOf('member-zhou'), toId: idOf('member-lin'), reason: '工作调动' }),
    allowed: EVERY_KEEPER,
  },
  'pairing.list-members': { input: () => ({ branch: 'B01' }), allowed: EVERY_KEEPER },
  'pairing.reveal-point-number': { input: inPoint, prepare: aPoint, allowed: [...KEEPERS, 'member-zhou'] },
  'pairing.make-link-code': { input: inPoint, prepare: aPoint, allowed: [...KEEPERS, 'member-zhou'] },
  'pairing.link-point': {
    ...{ input: (caseId) => ({ code: codeOfCase(caseId) }), prepare: aPoint, allowed: EVERYBODY },
  },
  'pairing.unlink-point': { input: inPoint, prepare: aPoint, allowed: ['resident-chen'] },
  'pairing.view-my-contact': { input: () => ({}), allowed: EVERYBODY },
  'pairing.make-point-template': { input: () => ({}), allowed: ADMINS },
  'pairing.check-point-import': { input: () => ({ fileId }), prepare: aTable, allowed: ADMINS },
  'pairing.import-points': { input: () => ({ fileId }), prepare: aTable, allowed: ADMINS },
  'pairing.view-point-import': {
    ...{ input: () => ({ importId: IMPORT }), prepare: anImport, allowed: ['admin-huangpu'] },
  },
  'pairing.export-points': { input: () => ({ office: '440112001' }), allowed: ADMINS },
}
