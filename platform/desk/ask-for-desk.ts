import { randomInt } from 'node:crypto'
import { Refusal } from '../../contract/errors'
import { DESK } from '../../contract/session/words'
import { deskRequests } from '../../records/desk-request'
import type { Ports } from '../ports/ports'
import { addressWords, browserWords } from './browser-words'
import { countKnock } from './count-knock'
import { hashOf, newId, newSecret } from './secrets'

/** Where a request without a caller came from, by the door's own knowledge. */
export interface Knocker {
  address: string
  agent: string
}

/** A code for the screen and another one for the asking computer alone. Neither is kept, only their hashes. */
export async function askForDesk({ store, clock }: Pick<Ports, 'store' | 'clock'>, { address, agent }: Knocker) {
  const now = clock.now()
  if (!(await countKnock(store, 'ask', address, DESK.codesPerMinute, now))) throw new Refusal('desk_asked_often')
  const [id, code, poll] = [newId(), newSecret(), newSecret()]
  const number = String(randomInt(10, 100))
  const endsAt = new Date(now.getTime() + DESK.codeSeconds * 1000).toISOString()
  await store.transact((tx) =>
    tx.insert(deskRequests, {
      ...{ id, codeHash: hashOf('code', code), pollHash: hashOf('poll', poll), number, state: 'asked' },
      ...{ browser: browserWords(agent), from: addressWords(address), askedAt: now.toISOString(), endsAt },
    }),
  )
  return { code: `${id}.${code}`, poll: `${id}.${poll}`, number, seconds: DESK.codeSeconds }
}
