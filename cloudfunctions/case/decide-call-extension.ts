import { decideCallExtension as operation } from '../../contract/case/decide-call-extension'
import { Refusal } from '../../contract/errors'
import { defineCallMove } from './define-call-move'
import { resetCallClock } from './rules/reset-call-clock'

/** The district gives the department more time, or says why not. */
export const decideCallExtension = defineCallMove({
  operation,
  move: 'decide_call_extension',
  written: ({ reason }) => ({ kind: 'decision', text: reason }),
  check(_, { granted, reason }) {
    if (granted || reason.length >= 2) return
    throw new Refusal('invalid_input', { what: '不同意的理由' }, { reason: '不同意延期要写明理由' })
  },
  change(call, { input, now, prepared }) {
    if (!call.extension) return call
    const at = now.toISOString()
    const state = input.granted ? ('granted' as const) : ('declined' as const)
    const decided = { ...call, extension: { ...call.extension, state, decidedAt: at } }
    const { dueAt } = resetCallClock(decided, prepared.calendar)
    // More time that ends before now takes 超期 back from nobody.
    return input.granted && dueAt > at ? { ...decided, reminded: false, overdue: false } : decided
  },
  data: (call, { granted }) => ({ granted, count: call.extension?.count ?? 0, unit: call.limit.kind }),
})
