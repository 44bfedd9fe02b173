import { WordsAct } from '../../../../ui/acts/words-act'

/** 不同意部门延期, with why. */
export function DeclineCallExtension({ callId }: { callId: string }) {
  return (
    <WordsAct
      {...{ operation: 'case.decide-call-extension', of: callId, id: `${callId.split(':')[1]}-decline` }}
      {...{ label: '不同意部门延期', ask: '为什么不同意', least: 2, most: 500, send: '不同意', field: 'reason' }}
      input={(reason) => ({ callId, granted: false, reason })}
    />
  )
}
