import type { OperationName } from '../../../contract/operations'
import { PERSONAS } from '../../seeds/persons'
import { bothPoints, type District } from '../open-district'

/** Who may call what on a case of 荔园社区 that 陈桂芳 raised and 李敏 is to handle; everybody else is a stranger. */
export const WORKERS = ['worker-li', 'worker-huang']
export const ABOVE = ['dispatcher-huangpu', 'dispatcher-zhong', 'dispatcher-district', 'leader-ma', 'auditor-gu']
export const RESIDENT = ['resident-chen']
export const EVERYBODY = PERSONAS.map(({ id }) => id)
export const DISPATCHERS = ['dispatcher-huangpu', 'dispatcher-zhong', 'dispatcher-hongshan', 'dispatcher-district']
export const MEMBERS = ['member-zhou', 'member-lin', 'member-deng']
export const HANDLING = [...WORKERS, 'worker-wu', ...DISPATCHERS, 'officer-tan', 'officer-lu']
export const STREET = ['dispatcher-huangpu', 'dispatcher-zhong']
export const DISTRICT = ['dispatcher-district']
export const OFFICER = ['officer-tan']

export interface Allowed {
  input(caseId: string): unknown
  allowed: string[]
  /** Brings the case to where the operation makes sense. */
  prepare?(district: District, caseId: string): Promise<void>
}
/** A part of the table; together the parts name every operation. */
export type AllowedPart = Partial<Record<OperationName, Allowed>>

export const takenOn = async (district: District, caseId: string) => {
  await district.as('worker-li', 'case.take-on-case', { caseId })
}
export const answered = async (district: District, caseId: string) => {
  await takenOn(district, caseId)
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
}
/** The community passed it up: the street has it. */
export const atStreet = async (district: District, caseId: string) => {
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
}
/** The street called 区城管局. */
export const called = async (district: District, caseId: string) => {
  await atStreet(district, caseId)
  const call = { caseId, method: 'immediate' as const, offices: ['D06'], lead: 'D06', words: '请安排抢修' }
  await district.as('dispatcher-huangpu', 'case.call-departments', call)
}
