import { personIdOf } from '../platform/person-id'
import type { PhoneNumbers } from '../platform/ports/phone-numbers'
import type { Store } from '../platform/ports/store'
import { persons } from '../records/person'

/** Where there is no WeChat: in the demo the number that the persona left, else none. */
export const localPhoneNumbers = (store: Store, demo: boolean): PhoneNumbers => ({
  async byCode(_, openid) {
    const person = demo ? await store.get(persons, personIdOf(openid)) : undefined
    return person?.phone ? { number: person.phone } : { reason: 'not_here' }
  },
})
