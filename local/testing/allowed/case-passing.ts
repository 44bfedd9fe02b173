import { personIdOf } from '../../../platform/person-id'
import { openidOf } from '../../seeds/persons'
import { raise } from '../open-district'
import { type Allowed, type AllowedPart, atStreet, DISTRICT, RESIDENT, STREET, takenOn, WORKERS } from './who'

const idOf = (persona: string) => personIdOf(openidOf(persona))
const words = '请尽快办好'

/** Three times passed on in one round: the district has to name who leads. */
const disputed: Allowed['prepare'] = async (district, caseId) => {
  await atStreet(district, caseId)
  const back = { caseId, method: 'immediate' as const, office: '440112001010', words }
  await district.as('dispatcher-huangpu', 'case.dispatch-case', back)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区真的没有权限' })
}
const late: Allowed['prepare'] = async (district) => {
  district.ports.clock.advance(24 * 21)
  await district.tick()
}
/** A second lamp of the same resident's, for the case to be merged into. */
let other = ''
const another: Allowed['prepare'] = async (district) => {
  other = await raise(district)
}
const merged: Allowed['prepare'] = async (district, caseId) => {
  const intoId = await raise(district)
  await district.as('worker-li', 'case.merge-case', { caseId, intoId, reason: '同一盏灯' })
}

/** How a case gets to the office and the person who will solve it. */
export const CASE_PASSING: AllowedPart = {
  'case.list-choices': { input: (caseId) => ({ caseId }), allowed: WORKERS },
  'case.assign-cases': {
    input: (caseId) => ({ caseIds: [caseId], personId: idOf('worker-huang') }),
    allowed: WORKERS,
  },
  'case.dispatch-case': {
    input: (caseId) => ({ caseId, method: 'immediate', office: '440112001010', words }),
    allowed: STREET,
    prepare: atStreet,
  },
  'case.call-departments': {
    input: (caseId) => ({ caseId, method: 'immediate', offices: ['D06'], lead: 'D06', words }),
    allowed: STREET,
    prepare: atStreet,
  },
  'case.return-case': { input: (caseId) => ({ caseId, reason: '社区没有维修权限' }), allowed: WORKERS },
  'case.name-lead': {
    input: (caseId) => ({ caseId, method: 'immediate', office: 'D06', words }),
    allowed: DISTRICT,
    prepare: disputed,
  },
  'case.take-over-case': { input: (caseId) => ({ caseId }), allowed: STREET, prepare: late },
  'case.merge-case': {
    input: (caseId) => ({ caseId, intoId: other, reason: '同一盏灯' }),
    allowed: WORKERS,
    prepare: another,
  },
  'case.unmerge-case': {
    input: (caseId) => ({ caseId, reason: '不是同一盏' }),
    allowed: [...RESIDENT, ...WORKERS],
    prepare: merged,
  },
  'case.refer-case': {
    input: (caseId) => ({ caseId, reason: '这是供电局的设施', whereTo: '请打供电服务热线95598' }),
    allowed: WORKERS,
    prepare: takenOn,
  },
}
