import { saveContact as operation } from '../../contract/directory/save-contact'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { changePerson } from './change-person'
import { mayAnyone } from './may'

/** My name and number; the log notes that they changed and not what they are. */
export const saveContact = mutation<typeof operation, true, { name: string; phone: string }, string>({
  operation,
  prepare: ({ ports, caller, input }) => mustPass(ports, caller, [input.name]),
  load: async () => true,
  may: mayAnyone,
  async run(context) {
    const { input, caller, record } = context
    await changePerson(context, input)
    record({ subject: `person:${caller.id}`, kind: 'person.contact_saved', data: { phoneGiven: input.phone !== '' } })
    return input
  },
  present: ({ name, phone }) => ({ name, phone }),
})
