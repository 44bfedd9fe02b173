import { ulid } from 'ulid'
import { OPERATIONS, type OperationName } from '../contract/operations'
import { PERSONAS } from './seeds/persons'
import { bothPoints, brokenLamp, codeOf, type District, openDistrict, raise } from './testing/open-district'

/** Who may call what on a case of 荔园社区 that 陈桂芳 raised and 李敏 is to handle; everybody else is a stranger. */
const WORKERS = ['worker-li', 'worker-huang']
const ABOVE = ['dispatcher-huangpu', 'dispatcher-district', 'leader-ma', 'auditor-gu']
const RESIDENT = ['resident-chen']
const EVERYBODY = PERSONAS.map(({ id }) => id)
const HANDLING = [...WORKERS, 'worker-wu', 'dispatcher-huangpu', 'dispatcher-hongshan', 'dispatcher-district']

type Allowed = {
  input(caseId: string): unknown
  allowed: string[]
  prepare?(district: District, caseId: string): Promise<void>
}
const takenOn = async (district: District, caseId: string) => {
  await district.as('worker-li', 'case.take-on-case', { caseId })
}
const answered = async (district: District, caseId: string) => {
  await takenOn(district, caseId)
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
}

const TABLE: Record<OperationName, Allowed> = {
  'case.submit-case': { input: () => brokenLamp, allowed: EVERYBODY },
  'case.list-my-cases': { input: () => ({}), allowed: EVERYBODY },
  'case.view-case': { input: (caseId) => ({ caseId }), allowed: [...RESIDENT, ...WORKERS, ...ABOVE] },
  'case.list-inbox': { input: () => ({}), allowed: HANDLING },
  'case.take-on-case': { input: (caseId) => ({ caseId }), allowed: WORKERS },
  'case.ask-more': { input: (caseId) => ({ caseId, question: '哪一盏灯?' }), allowed: WORKERS, prepare: takenOn },
  'case.add-more': { input: (caseId) => ({ caseId, text: '左边那盏' }), allowed: RESIDENT },
  'case.answer-case': { input: (caseId) => ({ caseId, points: bothPoints }), allowed: WORKERS, prepare: takenOn },
  'case.confirm-answer': { input: (caseId) => ({ caseId, rating: 'satisfied' }), allowed: RESIDENT, prepare: answered },
  'case.refuse-answer': { input: (caseId) => ({ caseId, reason: '没有修好' }), allowed: RESIDENT, prepare: answered },
  'case.withdraw-case': { input: (caseId) => ({ caseId }), allowed: RESIDENT },
  'case.reveal-contact': { input: (caseId) => ({ caseId, reason: '上门前联系' }), allowed: WORKERS },
  'case.release-text': {
    input: (caseId) => ({ caseId, entryId: 'e1' }),
    allowed: ['dispatcher-huangpu', 'dispatcher-district'],
  },
  'directory.view-me': { input: () => ({}), allowed: EVERYBODY },
  'directory.choose-community': { input: () => ({ communityCode: '440112001010' }), allowed: EVERYBODY },
  'directory.save-contact': { input: () => ({ name: '某某', phone: '' }), allowed: EVERYBODY },
  'directory.list-divisions': { input: () => ({}), allowed: EVERYBODY },
  'directory.list-working-days': {
    input: () => ({ year: 2026 }),
    allowed: [
      'admin-district',
      'admin-huangpu',
      'leader-ma',
      'auditor-gu',
      ...HANDLING.filter((who) => who.startsWith('dispatcher')),
    ],
  },
  'directory.set-working-day': {
    input: () => ({ date: '2026-05-06', working: false, name: '调休' }),
    allowed: ['admin-district'],
  },
  'insight.view-office-tally': {
    input: () => ({ office: '440112001010' }),
    allowed: [...WORKERS, ...ABOVE, 'admin-district', 'admin-huangpu'],
  },
}

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

describe('nobody does or sees what is not theirs', () => {
  test('the table names every operation', () => {
    expect(Object.keys(TABLE).sort()).toEqual(OPERATIONS.map(({ name }) => name as string).sort())
  })

  test.each(Object.entries(TABLE))('%s: only by those who may', async (operation, { input, allowed, prepare }) => {
    for (const { id: persona } of PERSONAS) {
      district.ports.contentSafety.verdict = operation === 'case.release-text' ? 'held' : 'passed'
      const caseId = await raise(district)
      district.ports.contentSafety.verdict = 'passed'
      await prepare?.(district, caseId)
      const reply = await district.tryAs(persona, operation as OperationName, input(caseId) as never)
      const code = codeOf(reply)
      if (allowed.includes(persona)) expect([persona, code]).toEqual([persona, 'ok'])
      else expect([persona, ['forbidden', 'not_found'].includes(code)]).toEqual([persona, true])
    }
  })

  test.each(OPERATIONS.map(({ name }) => [name]))(
    '%s: nobody without a platform that vouches for them',
    async (operation) => {
      const reply = await district.serve({
        openid: undefined,
        operation,
        input: TABLE[operation].input('1'),
        requestId: ulid(),
      })
      expect(codeOf(reply)).toBe('not_signed_in')
    },
  )

  test('a case of somebody else is as if it were not there, word for word', async () => {
    const caseId = await raise(district)
    const [real, none] = [caseId, '26030200000000'].map((id) =>
      district.tryAs('resident-liang', 'case.view-case', { caseId: id }),
    )
    expect(await real).toEqual(await none)
  })
})
