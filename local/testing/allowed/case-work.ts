import { personIdOf } from '../../../platform/person-id'
import { openidOf } from '../../seeds/persons'
import {
  ABOVE,
  type Allowed,
  type AllowedPart,
  answered,
  atStreet,
  DISPATCHERS,
  DISTRICT,
  RESIDENT,
  STREET,
  takenOn,
  WORKERS,
} from './who'

const leader = personIdOf(openidOf('leader-ma'))
const plan = [{ measure: '换新灯', responsible: '李敏', by: '2026-03-20' }]

const asked: Allowed['prepare'] = async (district, caseId) => {
  await takenOn(district, caseId)
  await district.as('worker-li', 'case.ask-extension', { caseId, count: 3, reason: '等新灯到货' })
}
const proposed: Allowed['prepare'] = async (district, caseId) => {
  await takenOn(district, caseId)
  await district.as('worker-li', 'case.change-matter', { caseId, matter: 'inquiry', reason: '只是问问时间' })
}
const dispatched: Allowed['prepare'] = async (district, caseId) => {
  await atStreet(district, caseId)
  const sent = { caseId, method: 'doorstep' as const, office: '440112001', words: '街道自己办' }
  await district.as('dispatcher-huangpu', 'case.dispatch-case', sent)
}

/** What an office does to solve a case, and what the level above decides. */
export const CASE_WORK: AllowedPart = {
  'case.ask-extension': {
    input: (caseId) => ({ caseId, count: 3, reason: '等新灯到货' }),
    allowed: WORKERS,
    prepare: takenOn,
  },
  'case.grant-extension': { input: (caseId) => ({ caseId }), allowed: STREET, prepare: asked },
  'case.decline-extension': {
    input: (caseId) => ({ caseId, reason: '备件已经到了' }),
    allowed: STREET,
    prepare: asked,
  },
  'case.change-method': {
    input: (caseId) => ({ caseId, method: 'public', reason: '很多人关心' }),
    allowed: STREET,
    prepare: dispatched,
  },
  'case.change-matter': {
    input: (caseId) => ({ caseId, matter: 'help', reason: '居民要的是帮忙' }),
    allowed: WORKERS,
    prepare: takenOn,
  },
  'case.agree-change': { input: (caseId) => ({ caseId }), allowed: [...RESIDENT, ...STREET], prepare: proposed },
  'case.decline-change': { input: (caseId) => ({ caseId }), allowed: [...RESIDENT, ...STREET], prepare: proposed },
  'case.set-plan': {
    input: (caseId) => ({ caseId, sponsorId: leader, plan }),
    allowed: WORKERS,
    prepare: takenOn,
  },
  'case.log-visit': { input: (caseId) => ({ caseId, note: '灯头烧了' }), allowed: WORKERS, prepare: takenOn },
  'case.follow-up-case': { input: (caseId) => ({ caseId, note: '新灯已经订了' }), allowed: WORKERS, prepare: takenOn },
  'case.publish-case': {
    input: (caseId) => ({ caseId, summary: '荔园路灯不亮', answer: '已经修好,每月巡查' }),
    allowed: [...STREET, ...DISTRICT],
    prepare: answered,
  },
  'case.list-method-rules': {
    input: () => ({}),
    allowed: [
      ...WORKERS,
      'worker-wu',
      ...DISPATCHERS,
      ...ABOVE,
      'officer-tan',
      'officer-lu',
      'admin-district',
      'admin-huangpu',
    ],
  },
  'case.set-method-rule': {
    input: () => ({
      method: 'tracked',
      limit: { kind: 'working_days', count: 50 },
      callLimit: { kind: 'working_days', count: 20 },
      escalateAfter: { kind: 'working_days', count: 5 },
      ...{ needsPlan: false, visits: 0, weekly: true, publishes: false, parties: 0, edition: 0 },
      reason: '缩短跟踪期限',
    }),
    allowed: ['admin-district'],
  },
}
