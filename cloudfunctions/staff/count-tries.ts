import { WAIT_MINUTES, WRONG_TRIES } from '../../contract/staff/words'
import type { Caller, Happening } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { type BindingTriesRecord, bindingTries } from '../../records/binding-tries'
import type { Stored } from '../../records/collection'
import { refusedWith } from './refused-with'
import { minutesToWait, nextTries } from './rules/next-tries'

type Tries = Stored<BindingTriesRecord> | undefined

export const stillWaits = (tries: Tries, now: Date) => minutesToWait(tries, now) > 0
export const tooMany = (tries: Tries, now: Date) =>
  refusedWith('invitation_wait', { most: String(WRONG_TRIES), minutes: String(minutesToWait(tries, now)) })

/** One more wrong code, on record; the fifth in a row makes the person wait. */
export async function countWrong(
  { tx, caller, now, record }: { tx: Transaction; caller: Caller; now: Date; record(happening: Happening): void },
  tries: Tries,
) {
  const next = nextTries(tries, now)
  if (tries) await tx.put(bindingTries, { id: tries.id, version: tries.version, ...next })
  else await tx.insert(bindingTries, { id: caller.id, ...next })
  const data = { wrong: next.wrong }
  record({ subject: `person:${caller.id}`, kind: 'appointment.binding_refused', data })
  if (next.waitUntil)
    return refusedWith('invitation_wait', { most: String(WRONG_TRIES), minutes: String(WAIT_MINUTES) })
  return refusedWith('invitation_wrong', { left: String(WRONG_TRIES - next.wrong) })
}
