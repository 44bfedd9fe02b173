import { makeLive } from '../../../cloudfunctions/broadcast/testing/live-broadcast'
import { reminders } from '../../../records/receipt'
import type { District } from '../open-district'
import { ABOVE, type AllowedPart, DISPATCHERS, EVERYBODY, MEMBERS, STREET, WORKERS } from './who'

/** Everyone who lives or works in 荔园社区. */
const MEANT = ['resident-chen', 'resident-he', 'member-zhou', 'member-lin', ...WORKERS, ...STREET]
/** Of 黄埔街道, which released it, and above it. */
const MANAGING = ['admin-huangpu', 'admin-district', 'leader-ma']
const LOOKING = [...WORKERS, ...ABOVE.filter((who) => who !== 'auditor-gu'), 'admin-huangpu', 'admin-district']
const office = '440112001010'

/** A notice to 荔园社区, by the number of the case, since each caller gets a fresh one. */
const live = async ({ ports }: District, id: string) => void (await makeLive(ports, { id }))
const toSign = async ({ ports }: District, id: string) => {
  const options = {
    audience: [{ take: true, group: 'everyone' as const, where: office }],
    duty: 'acknowledge' as const,
  }
  await makeLive(ports, { id, options })
}
const asked = async ({ store }: District, id: string) => {
  const reminder = { id, broadcastId: id, personId: 'p', to: `o:${office}`, at: '', open: true, runId: 'r' }
  await store.transact((tx) => tx.insert(reminders, reminder))
}

export const BROADCAST_READING: AllowedPart = {
  'broadcast.list-broadcasts': { input: () => ({}), allowed: EVERYBODY },
  'broadcast.search-broadcasts': { input: () => ({ words: '医保' }), allowed: EVERYBODY },
  'broadcast.mark-delivered': { input: (broadcastId) => ({ broadcastIds: [broadcastId] }), allowed: EVERYBODY },
  'broadcast.view-broadcast': {
    ...{ input: (broadcastId) => ({ broadcastId }), prepare: live },
    allowed: [...MEANT, ...MANAGING, 'dispatcher-district'],
  },
  'broadcast.draw-code': {
    ...{ input: (broadcastId) => ({ broadcastId }), prepare: live },
    allowed: [...MEANT, ...MANAGING, 'dispatcher-district'],
  },
  'broadcast.mark-read': {
    ...{ input: (broadcastId) => ({ broadcastId, edition: 1 }), prepare: live },
    allowed: [...MEANT, ...MANAGING, 'dispatcher-district'],
  },
  'broadcast.answer-check': {
    ...{ input: (broadcastId) => ({ broadcastId, choices: [] }), prepare: live },
    allowed: [...MEANT, ...MANAGING],
  },
  'broadcast.set-favourite': {
    ...{ input: (broadcastId) => ({ broadcastId, favourite: true }), prepare: live },
    allowed: [...MEANT, ...MANAGING],
  },
  'broadcast.acknowledge-broadcast': {
    ...{ input: (broadcastId) => ({ broadcastId }), prepare: toSign },
    allowed: [...WORKERS, 'member-zhou', 'member-lin'],
  },
  'broadcast.view-receipts': {
    ...{ input: (broadcastId) => ({ broadcastId }), prepare: live },
    allowed: LOOKING,
  },
  'broadcast.remind-unread': {
    ...{ input: (broadcastId) => ({ broadcastId, office }), prepare: live },
    allowed: LOOKING,
  },
  'broadcast.list-reminders': {
    input: () => ({}),
    allowed: [...MEMBERS, ...WORKERS, 'worker-wu', ...DISPATCHERS],
  },
  'broadcast.mark-told': { input: (reminderId) => ({ reminderId }), prepare: asked, allowed: WORKERS },
}
