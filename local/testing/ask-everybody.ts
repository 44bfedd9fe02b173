import type { OperationName } from '../../contract/operations'
import { PERSONAS } from '../seeds/persons'
import { TABLE } from './allowed/table'
import { codeOf, type District, raise } from './open-district'

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

/** A number as a case's, for what has nothing to do with a case but wants one of its own each time. */
const freshNumber = (turn: number) => `260302${String(turn).padStart(8, '0')}`

/** Everybody of the demo calls an operation, each with a subject of their own: it is theirs, or they hear that it is not. */
export async function askEverybody(district: District, operation: OperationName): Promise<void> {
  const { input, allowed, prepare } = TABLE[operation]
  for (const [turn, { id: persona }] of PERSONAS.entries()) {
    const caseId = operation.startsWith('case.') ? await raiseFor(district, operation) : freshNumber(turn)
    await prepare?.(district, caseId)
    const code = codeOf(await district.tryAs(persona, operation, input(caseId) as never))
    if (allowed.includes(persona)) expect([persona, code]).toEqual([persona, 'ok'])
    else expect([persona, REFUSED.includes(code)]).toEqual([persona, true])
  }
}

async function raiseFor({ ports, ...district }: District, operation: OperationName): Promise<string> {
  ports.contentSafety.verdict = operation === 'case.release-text' ? 'held' : 'passed'
  const caseId = await raise({ ports, ...district })
  ports.contentSafety.verdict = 'passed'
  return caseId
}
