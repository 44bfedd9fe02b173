import { randomInt } from 'node:crypto'
import { submitForPerson as operation } from '../../contract/case/submit-for-person'
import { mutation } from '../../platform/handler'
import type { CaseRecord } from '../../records/case'
import type { Prepared } from './define-move'
import { codeHash } from './proxy-word'
import { findPlace, prepareRaise, type RaisePlace, raiseCase } from './raise-case'
import { DISTRICT } from './rules/levels'

/** On behalf of somebody: they stay the one whose word counts; whoever reports only carries it. */
export const submitForPerson = mutation<
  typeof operation,
  RaisePlace,
  { record: CaseRecord; code: string },
  Prepared & { code: string }
>({
  operation,
  prepare: async ({ input, caller, ports }) => ({
    ...(await prepareRaise(input, caller, ports, [input.person.name, input.hotlineNumber ?? ''])),
    code: input.code ?? String(randomInt(1_000_000)).padStart(6, '0'),
  }),
  load: ({ tx, input }) => findPlace(tx, input.place),
  may: (caller, _, { source }) => {
    if (source === 'proxy') return true
    const operator = caller.roles.some(({ role, office }) => role === 'dispatcher' && office === DISTRICT)
    return operator ? true : { code: 'forbidden' }
  },
  async run(context, place) {
    const { code } = context.prepared
    const { person, source, hotlineNumber, code: _, ...form } = context.input
    const record = await raiseCase(context, form, place, {
      proxyOf: (caseId) => ({
        ...{ source, name: person.name, phone: person.phone, codeHash: codeHash(caseId, code) },
        ...(hotlineNumber ? { hotlineNumber } : {}),
      }),
    })
    return { record, code }
  },
  present: ({ record: { id, state }, code }) => ({ caseId: id, state, code }),
})
