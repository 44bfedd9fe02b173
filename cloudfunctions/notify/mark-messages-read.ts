import { markMessagesRead as operation } from '../../contract/notify/mark-messages-read'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ReadMarkRecord, readMarks } from '../../records/message'

interface Found {
  mark: Stored<ReadMarkRecord> | undefined
}

/** Moves the caller's mark forward, never back and never into the future, where messages would be born read. */
export const markMessagesRead = mutation<typeof operation, Found, string>({
  operation,
  load: async ({ tx, caller }) => ({ mark: await tx.get(readMarks, caller.id) }),
  may: () => true,
  async run({ tx, caller, input, now }, { mark }) {
    const asked = new Date(Math.min(Date.parse(input.until), now.getTime())).toISOString()
    if (!mark) await tx.insert(readMarks, { id: caller.id, readUntil: asked })
    else if (asked > mark.readUntil) await tx.put(readMarks, { ...mark, readUntil: asked })
    return mark && mark.readUntil > asked ? mark.readUntil : asked
  },
  present: (readUntil) => ({ readUntil }),
})
