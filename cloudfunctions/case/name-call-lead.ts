import { nameCallLead as operation } from '../../contract/case/name-call-lead'
import { Refusal } from '../../contract/errors'
import type { CallRecord } from '../../records/call'
import { organisations } from '../../records/organisation'
import { defineCallMove } from './define-call-move'

const withoutHolder = <C extends CallRecord>({ holderPerson: _, extension: __, ...rest }: C) => rest as unknown as C

/** The district names which department leads (首接负责); it cannot return the call. */
export const nameCallLead = defineCallMove({
  operation,
  move: 'name_call_lead',
  written: ({ words }) => ({ kind: 'call', text: words }),
  read: ({ tx, input }) => tx.get(organisations, input.office),
  check(_, __, found) {
    if (found?.kind === 'department') return
    throw new Refusal('office_out_of_reach', { office: found?.shortName ?? '这个单位' }, { office: '请选择部门' })
  },
  change: (call, { input, now }) => ({
    ...withoutHolder(call),
    office: input.office,
    named: true,
    lead: true,
    startedAt: now.toISOString(),
    overdue: false,
    reminded: false,
  }),
  changeCase: (record, { input }) => ({
    ...record,
    calledOffices: [...new Set([...record.calledOffices, input.office])],
  }),
  data: (_, { office }) => ({ toOffice: office }),
})
