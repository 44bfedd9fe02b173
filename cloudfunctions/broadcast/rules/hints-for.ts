import type { BroadcastOptions } from '../../../contract/broadcast/broadcast-options'

/** Where the notice says what was not chosen rightly; an unanswered question counts as such. None: it is understood. */
export const hintsFor = (check: BroadcastOptions['check'], choices: readonly number[]) =>
  check.flatMap(({ right, hint }, question) => (choices[question] === right ? [] : [{ question, hint }]))
