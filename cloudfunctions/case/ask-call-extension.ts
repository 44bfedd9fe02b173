import { askCallExtension as operation } from '../../contract/case/ask-call-extension'
import { defineCallMove } from './define-call-move'

/** More time for the department, asked for with a reason; the district decides. */
export const askCallExtension = defineCallMove({
  operation,
  move: 'ask_call_extension',
  written: ({ reason }) => ({ kind: 'extension', text: reason }),
  change: (call, { input, now }, entryId) => ({
    ...call,
    extension: { count: input.count, entryId, askedAt: now.toISOString(), state: 'asked' },
  }),
  data: (call, { count }) => ({ count, unit: call.limit.kind }),
})
