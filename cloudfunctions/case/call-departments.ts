import { callDepartments as operation } from '../../contract/case/call-departments'
import { METHODS } from '../../contract/case/words'
import { Refusal } from '../../contract/errors'
import { calls } from '../../records/call'
import { organisations } from '../../records/organisation'
import { defineMove } from './define-move'
import { newCall } from './new-call'
import { CALL_OPEN } from './rules/call-workflow'
import { planWords } from './sponsor'
import { mustSuit, readSponsor, underMethod } from './under-method'

/** 街镇呼叫部门: each called department owes an answer of its own, by a clock of its own. */
export const callDepartments = defineMove({
  operation,
  move: 'call',
  written: ({ words }) => ({ kind: 'call', text: words }),
  shown: ({ plan }) => planWords(plan),
  read: async ({ tx, input }, record) => ({
    offices: await tx.getMany(organisations, input.offices),
    standing: await tx.getMany(calls, record.callIds),
    sponsor: await readSponsor(tx, input),
  }),
  check(record, { input, prepared, extra }) {
    const wanted = new Set(input.offices)
    const departments = extra.offices.filter(({ kind }) => kind === 'department')
    if (departments.length !== wanted.size || !wanted.has(input.lead)) {
      throw new Refusal(
        'office_out_of_reach',
        { office: '所选单位' },
        { offices: '请从名单里选择部门,并指定其中一个牵头' },
      )
    }
    const again = extra.standing.find(
      ({ office, state }) => wanted.has(office) && CALL_OPEN.includes(state) && state !== 'returned',
    )
    const name = departments.find(({ id }) => id === again?.office)?.shortName
    if (again) throw new Refusal('already_called', { office: name ?? '这个部门' })
    mustSuit(record, input, extra.sponsor, prepared.rules)
    const rule = prepared.rules[input.method]
    const parties = new Set([...input.offices, ...extra.standing.map(({ office }) => office)]).size
    if (parties < rule.parties) {
      const missing = `要呼叫${rule.parties}个以上部门,现在选了${parties}个`
      throw new Refusal('method_lacks', { method: METHODS[input.method], missing })
    }
  },
  change: (record, { input, prepared }) => ({
    ...underMethod(record, input, prepared.rules),
    callIds: [
      ...record.callIds,
      ...input.offices.map((_, index) => `${record.id}:c${record.callIds.length + index + 1}`),
    ],
    calledOffices: [...new Set([...record.calledOffices, ...input.offices])],
  }),
  async also(record, { tx, input, at, prepared }) {
    const first = record.callIds.length - input.offices.length
    for (const [index, office] of input.offices.entries()) {
      const place = { id: record.callIds[first + index]!, office, lead: office === input.lead }
      await tx.insert(calls, newCall(record, { ...place, method: input.method }, prepared, at))
    }
  },
  data: (_, { input }) => ({ method: input.method, offices: input.offices, lead: input.lead }),
})
