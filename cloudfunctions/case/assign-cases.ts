import { assignCases as operation } from '../../contract/case/assign-cases'
import { sentenceOf } from '../../contract/errors'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { type MutationContext, mutation } from '../../platform/handler'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { type PersonRecord, persons } from '../../records/person'
import { type MoveParts, moveCase, type Prepared } from './define-move'
import { mayMove } from './may'
import { readMethodRules } from './read-method-rules'

type Op = typeof operation
const parts: MoveParts<Op> = {
  operation,
  move: 'assign',
  details: (_, { input }) => ({ personId: input.personId }),
  data: (_, { input }) => ({ personId: input.personId }),
}

interface Result {
  assigned: string[]
  refused: { caseId: string; reason: string }[]
}

/** Several cases to one colleague of the office that holds them; each moves, or is said why not. */
export const assignCases = mutation<Op, PersonRecord, Result, Prepared>({
  operation,
  async prepare({ ports }) {
    const [calendar, rules] = await Promise.all([readCalendar(ports.store), readMethodRules(ports.store)])
    return { calendar, rules, safety: 'passed', photos: [] }
  },
  load: ({ tx, input }) => tx.get(persons, input.personId),
  // Whoever is assigned has to share an office with the caller; each case is judged below.
  may: (caller, person) => {
    const offices = caller.roles.map(({ office }) => office)
    return person.roles.some(({ office }) => offices.includes(office)) ? true : { code: 'not_found' }
  },
  async run(context, person) {
    const result: Result = { assigned: [], refused: [] }
    const found = await context.tx.getMany(cases, context.input.caseIds)
    for (const record of found) await assign(context, record, person, result)
    const missing = context.input.caseIds.filter((id) => !found.some((record) => record.id === id))
    return { ...result, refused: [...result.refused, ...missing.map((id) => refusal(id, 'not_found'))] }
  },
  present: (result) => result,
})

const refusal = (caseId: string, code: Parameters<typeof sentenceOf>[0], details?: Record<string, string>) => ({
  caseId,
  reason: sentenceOf(code, details),
})

async function assign(
  context: MutationContext<Op, Prepared>,
  record: Stored<CaseRecord>,
  person: PersonRecord,
  result: Result,
) {
  const verdict = mayMove(context.caller, record, 'assign')
  if (verdict !== true) return void result.refused.push(refusal(record.id, verdict.code, verdict.details))
  const colleague = person.roles.some(({ office }) => office === record.holderOffice)
  if (!colleague) return void result.refused.push(refusal(record.id, 'not_a_colleague'))
  if (person.id === record.reporterId && !record.proxy) return void result.refused.push(refusal(record.id, 'own_case'))
  await moveCase(parts, context, record)
  result.assigned.push(record.id)
}
