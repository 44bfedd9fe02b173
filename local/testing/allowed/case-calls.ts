import { type Allowed, type AllowedPart, called, DISTRICT, OFFICER, STREET } from './who'

const call = (caseId: string) => `${caseId}:c1`
const onIt: Allowed['prepare'] = async (district, caseId) => {
  await called(district, caseId)
  await district.as('officer-tan', 'case.take-on-call', { callId: call(caseId) })
}
const more: Allowed['prepare'] = async (district, caseId) => {
  await onIt(district, caseId)
  await district.as('officer-tan', 'case.ask-call-extension', { callId: call(caseId), count: 3, reason: '等新灯到货' })
}
/** Returned, called once more and returned again: the district names who leads. */
const returnedTwice: Allowed['prepare'] = async (district, caseId) => {
  await called(district, caseId)
  const reason = '不归我们管'
  await district.as('officer-tan', 'case.return-call', { callId: call(caseId), reason })
  const again = { caseId, method: 'immediate' as const, offices: ['D06'], lead: 'D06', words: '还是请你们办' }
  await district.as('dispatcher-huangpu', 'case.call-departments', again)
  await district.as('officer-tan', 'case.return-call', { callId: `${caseId}:c2`, reason })
}

/** A department's part, called by the street. */
export const CASE_CALLS: AllowedPart = {
  'case.take-on-call': { input: (caseId) => ({ callId: call(caseId) }), allowed: OFFICER, prepare: called },
  'case.answer-call': {
    input: (caseId) => ({ callId: call(caseId), text: '已经派人抢修' }),
    allowed: OFFICER,
    prepare: called,
  },
  'case.return-call': {
    input: (caseId) => ({ callId: call(caseId), reason: '不归我们管' }),
    allowed: OFFICER,
    prepare: called,
  },
  'case.ask-call-extension': {
    input: (caseId) => ({ callId: call(caseId), count: 3, reason: '等新灯到货' }),
    allowed: OFFICER,
    prepare: onIt,
  },
  'case.decide-call-extension': {
    input: (caseId) => ({ callId: call(caseId), granted: true }),
    allowed: DISTRICT,
    prepare: more,
  },
  'case.name-call-lead': {
    input: (caseId) => ({ callId: `${caseId}:c2`, office: 'D05', words: '由住建局首接' }),
    allowed: DISTRICT,
    prepare: returnedTwice,
  },
  'case.cancel-call': {
    input: (caseId) => ({ callId: call(caseId), reason: '街道自己修好了' }),
    allowed: STREET,
    prepare: called,
  },
}
