/**
 * Why there is no number: `spent` the code is used, too old or none; `abroad` no number of the mainland; `busy` try
 * again later; `not_here` this end has no WeChat that could say.
 */
export type NoNumber = 'spent' | 'abroad' | 'busy' | 'not_here'
export type NumberFound = { number: string } | { reason: NoNumber }

/** The number that WeChat vouches for, by the code that its button gave to the person who taps. */
export interface PhoneNumbers {
  byCode(code: string, openid: string): Promise<NumberFound>
}
