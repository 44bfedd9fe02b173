import { savePhone as operation } from '../../contract/directory/save-phone'
import { mutation } from '../../platform/handler'
import { mustGive } from '../../platform/own-number'
import type { NumberFound } from '../../platform/ports/phone-numbers'
import { changePerson } from './change-person'
import { mayAnyone } from './may'

/** My number by WeChat's word; the log notes that it changed and not what it is. */
export const savePhone = mutation<typeof operation, true, string, NumberFound>({
  operation,
  prepare: ({ ports, caller, input }) => ports.phoneNumbers.byCode(input.phoneCode, caller.openid),
  load: async () => true,
  may: mayAnyone,
  async run(context) {
    const { caller, record, prepared } = context
    // Here and not before: a code is good once, and the same call again must get the first one's answer.
    const phone = mustGive(prepared)
    await changePerson(context, { phone })
    record({ subject: `person:${caller.id}`, kind: 'person.contact_saved', data: { phoneGiven: true } })
    return phone
  },
  present: (phone) => ({ phone }),
})
