import { askExtension as operation } from '../../contract/case/ask-extension'
import { defineMove } from './define-move'

/** 一时解决不了的限期改: more time is asked for with a reason; until it is granted the old date holds. */
export const askExtension = defineMove({
  operation,
  move: 'ask_extension',
  written: ({ reason }) => ({ kind: 'extension', text: reason }),
  change: (record, { input, at }, entryId) => ({
    ...record,
    extensions: [...record.extensions, { count: input.count, entryId, askedAt: at, state: 'asked' }],
  }),
  data: ({ limit }, { input }) => ({ count: input.count, unit: limit.kind }),
})
