import { decideCallExtension as operation } from '../../contract/case/decide-call-extension'
import { Refusal } from '../../contract/errors'
import { defineCallMove } from './define-call-move'

/** The district gives the department more time, or says why not. */
export const decideCallExtension = defineCallMove({
  operation,
  move: 'decide_call_extension',
  written: ({ reason }) => ({ kind: 'decision', text: reason }),
  check(_, { granted, reason }) {
    if (granted || reason.length >= 2) return
    throw new Refusal('invalid_input', { what: '不同意的理由' }, { reason: '不同意延期要写明理由' })
  },
  change(call, { input, now }) {
    if (!call.extension) return call
    const state = input.granted ? ('granted' as const) : ('declined' as const)
    const decided = { ...call, extension: { ...call.extension, state, decidedAt: now.toISOString() } }
    return input.granted ? { ...decided, reminded: false, overdue: false } : decided
  },
  data: (call, { granted }) => ({ granted, count: call.extension?.count ?? 0, unit: call.limit.kind }),
})
