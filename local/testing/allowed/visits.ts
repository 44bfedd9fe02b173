import { newVisit } from '../../../cloudfunctions/checkin/new-visit'
import { shelve } from '../../../cloudfunctions/checkin/rules/next-state'
import { makeContactPoint } from '../../../cloudfunctions/checkin/testing/make-contact-point'
import { personIdOf } from '../../../platform/person-id'
import { contactPoints } from '../../../records/contact-point'
import { type VisitRecord, visits } from '../../../records/visit'
import { openidOf } from '../../seeds/persons'
import type { District } from '../open-district'
import { type AllowedPart, DISTRICT, EVERYBODY, MEMBERS, STREET, WORKERS } from './who'

const idOf = (persona: string) => personIdOf(openidOf(persona))
/** A visit's number out of a case's. */
const visitIdOf = (caseId: string) => `01${caseId.padStart(24, '0')}`
const pointIdOf = (caseId: string) => `point-${caseId}`

/** A household of 荔园社区 that 周 is responsible for and 陈 lives in. */
const aHousehold = async (district: District, caseId: string) => {
  const linkedIds = [idOf('resident-chen')]
  await makeContactPoint(district.ports, {
    id: pointIdOf(caseId),
    number: caseId,
    memberId: idOf('member-zhou'),
    linkedIds,
  })
}

/** And a visit of 周's to it. */
const aVisit = (change: Partial<VisitRecord>) => async (district: District, caseId: string) => {
  await aHousehold(district, caseId)
  const at = district.ports.clock.now().toISOString()
  await district.store.transact(async (tx) => {
    const point = (await tx.get(contactPoints, pointIdOf(caseId)))!
    const reasons = { cause: '', againReason: '' }
    const begun = newVisit(visitIdOf(caseId), point, idOf('member-zhou'), { reasons, safety: 'passed', at })
    const checkIn = { at, arrivedAt: at, late: false, place: 'at_place' as const }
    await tx.insert(visits, shelve({ ...begun, ...(change.state === 'planned' ? {} : { checkIn }), ...change }))
  })
}
const visitIn = (caseId: string) => ({ visitId: visitIdOf(caseId) })
const toPoint = (caseId: string) => ({ contactPointId: pointIdOf(caseId) })
const VISITORS = ['member-zhou', ...WORKERS]
const GOING = [...MEMBERS, ...WORKERS, 'worker-wu']

/** Visits are made by the responsible member and the community's workers, seen by dispatchers above, disputed by the household. */
export const VISITS: AllowedPart = {
  'checkin.plan-visit': {
    input: (caseId) => ({ ...visitIn(caseId), ...toPoint(caseId), plannedOn: '2026-03-05' }),
    ...{ prepare: aHousehold, allowed: VISITORS },
  },
  'checkin.check-in-visit': {
    input: (caseId) => ({ ...visitIn(caseId), ...toPoint(caseId) }),
    ...{ prepare: aHousehold, allowed: VISITORS },
  },
  'checkin.finish-visit': {
    input: (caseId) => ({ ...visitIn(caseId), met: '梁伯' }),
    ...{ prepare: aVisit({ state: 'checked_in' }), allowed: ['member-zhou'] },
  },
  'checkin.cancel-visit': {
    ...{ input: visitIn, prepare: aVisit({ state: 'planned' }), allowed: ['member-zhou'] },
  },
  'checkin.explain-visit': {
    input: (caseId) => ({ ...visitIn(caseId), againReason: '企业约的时间' }),
    ...{ prepare: aVisit({ state: 'done', lacks: ['again'] }), allowed: ['member-zhou'] },
  },
  'checkin.dispute-visit': {
    input: (caseId) => ({ ...visitIn(caseId), words: '没有人来过' }),
    ...{ prepare: aVisit({ state: 'done' }), allowed: ['resident-chen'] },
  },
  'checkin.view-visit': {
    ...{ input: visitIn, prepare: aVisit({ state: 'done' }), allowed: [...VISITORS, ...STREET, ...DISTRICT] },
  },
  'checkin.list-point-visits': {
    ...{ input: toPoint, prepare: aHousehold, allowed: [...VISITORS, ...STREET, ...DISTRICT] },
  },
  'checkin.list-my-visits': { input: () => ({ show: 'open' }), allowed: GOING },
  'checkin.list-visitable': { input: () => ({ of: 'mine' }), allowed: GOING },
  'checkin.list-contact-visits': { input: () => ({}), allowed: EVERYBODY },
}
