import { markTold as operation } from '../../contract/broadcast/mark-told'
import { type Caller, mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ReminderRecord, reminders } from '../../records/receipt'
import { helperAddresses } from './helper-addresses'

/** Told in person; off the list of everybody who shares it. */
export const markTold = mutation<typeof operation, Stored<ReminderRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(reminders, input.reminderId),
  may: (caller: Caller, { to }) => (helperAddresses(caller).includes(to) ? true : { code: 'not_found' }),
  async run({ tx }, reminder) {
    if (reminder.open) await tx.put(reminders, { ...reminder, open: false })
    return reminder.id
  },
  present: (reminderId) => ({ reminderId }),
})
