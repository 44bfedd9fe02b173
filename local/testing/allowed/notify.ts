import { personIdOf } from '../../../platform/person-id'
import { deliveries, newDelivery } from '../../../records/delivery'
import { openidOf } from '../../seeds/persons'
import type { District } from '../open-district'
import { type AllowedPart, DISPATCHERS, EVERYBODY, STREET, WORKERS } from './who'

/** Something that 陈桂芳 has to be told by 荔园社区, by the number of the case. */
const toCall = async ({ store }: District, id: string) => {
  const at = '2026-03-02T01:00:00.000Z'
  const told = newDelivery({
    ...{ id, personId: personIdOf(openidOf('resident-chen')), template: 'case_progress', rank: 1, at, page: 'p' },
    ...{ words: { title: 't', text: '有答复了', at }, callOffice: '440112001010' },
  })
  await store.transact((tx) => tx.insert(deliveries, { ...told, state: 'unsent', why: 'no_consent', toCall: true }))
}

/** Messages through WeChat are everybody's own; the call list is the community's and its street's. */
export const NOTIFY: AllowedPart = {
  'notify.keep-consents': {
    ...{ input: () => ({ said: [{ template: 'notice', word: 'accept' }] }), allowed: EVERYBODY },
  },
  'notify.view-consents': { input: () => ({}), allowed: EVERYBODY },
  'notify.drop-consents': { input: () => ({ template: 'notice' }), allowed: EVERYBODY },
  'notify.list-to-call': { input: () => ({}), allowed: [...WORKERS, 'worker-wu', ...DISPATCHERS] },
  'notify.reveal-number': {
    ...{ input: (deliveryId) => ({ deliveryId }), prepare: toCall, allowed: [...WORKERS, ...STREET] },
  },
  'notify.mark-called': {
    ...{ input: (deliveryId) => ({ deliveryId, told: true }), prepare: toCall, allowed: [...WORKERS, ...STREET] },
  },
}
