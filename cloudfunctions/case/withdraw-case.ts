import { withdrawCase as operation } from '../../contract/case/withdraw-case'
import { calls } from '../../records/call'
import { defineMove } from './define-move'

/** Withdrawn by the resident; the departments that were called are let go, so that nobody works for nobody. */
export const withdrawCase = defineMove({
  operation,
  move: 'withdraw',
  written: ({ reason }) => ({ kind: 'withdrawal', text: reason }),
  read: async ({ tx }, record) => (await tx.getMany(calls, record.callIds)).filter(({ open }) => open),
  async also(_, { tx, at, extra }) {
    for (const call of extra) {
      const { alarmAt: __, deciderOffice: ___, ...rest } = call
      await tx.put(calls, { ...rest, state: 'cancelled', open: false, endedAt: at })
    }
  },
})
