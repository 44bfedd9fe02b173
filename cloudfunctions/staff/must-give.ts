import { type ErrorCode, Refusal } from '../../contract/errors'
import type { NoNumber, NumberFound } from '../../platform/ports/phone-numbers'

const SAYS: Record<NoNumber, ErrorCode> = {
  spent: 'phone_code_spent',
  abroad: 'phone_abroad',
  busy: 'unavailable',
  not_here: 'phone_not_here',
}

/** The number, or a refusal with why there is none. */
export function mustGive(found: NumberFound): string {
  if ('number' in found) return found.number
  throw new Refusal(SAYS[found.reason])
}
