import { ulid } from 'ulid'
import { OPERATIONS, type OperationName } from '../contract/operations'
import { PERSONAS } from './seeds/persons'
import { ACTIVITIES } from './testing/allowed/activities'
import { BROADCAST_READING } from './testing/allowed/broadcast-reading'
import { BROADCAST_REPLIES } from './testing/allowed/broadcast-replies'
import { BROADCAST_WRITING } from './testing/allowed/broadcast-writing'
import { CANNED_ANSWERS } from './testing/allowed/canned-answers'
import { CASE_CALLS } from './testing/allowed/case-calls'
import { CASE_FINDING } from './testing/allowed/case-finding'
import { CASE_LOOP } from './testing/allowed/case-loop'
import { CASE_PASSING } from './testing/allowed/case-passing'
import { CASE_ROUTING } from './testing/allowed/case-routing'
import { CASE_WORK } from './testing/allowed/case-work'
import { ELSEWHERE } from './testing/allowed/elsewhere'
import { SERVICE_GUIDE } from './testing/allowed/guide'
import { NOTIFY } from './testing/allowed/notify'
import { PAIRING } from './testing/allowed/pairing'
import { PRIVACY } from './testing/allowed/privacy'
import { PROJECTS } from './testing/allowed/projects'
import { SERVICE_RECORD } from './testing/allowed/service-record'
import { SESSION } from './testing/allowed/session'
import { STAFF_CALLS } from './testing/allowed/staff'
import { TASKS } from './testing/allowed/tasks'
import { VISITS } from './testing/allowed/visits'
import type { Allowed } from './testing/allowed/who'
import { codeOf, type District, openDistrict, raise } from './testing/open-district'

const TABLE = {
  ...CASE_LOOP,
  ...CASE_FINDING,
  ...CASE_PASSING,
  ...CASE_WORK,
  ...CASE_CALLS,
  ...CASE_ROUTING,
  ...CANNED_ANSWERS,
  ...BROADCAST_WRITING,
  ...ELSEWHERE,
  ...SERVICE_GUIDE,
  ...BROADCAST_READING,
  ...BROADCAST_REPLIES,
  ...NOTIFY,
  ...SERVICE_RECORD,
  ...VISITS,
  ...PAIRING,
  ...TASKS,
  ...PROJECTS,
  ...PRIVACY,
  ...ACTIVITIES,
  ...SESSION,
  ...STAFF_CALLS,
} as Record<OperationName, Allowed>

/** What a stranger may hear. */
const REFUSED = [
  'forbidden',
  'not_found',
  'case_left_office',
  'not_to_acknowledge',
  'second_person_needed',
  'survey_unanswered',
  'shift_moved_on',
  'erase_has_role',
  'erase_open_case',
  'desk_staff_only',
  'desk_code_over',
  // Another's table is as one that is none.
  'table_unreadable',
]

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
      else expect([persona, REFUSED.includes(code)]).toEqual([persona, true])
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
