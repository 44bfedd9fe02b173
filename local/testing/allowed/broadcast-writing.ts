import { draft, notice, release, submitted } from '../notices'
import type { District } from '../open-district'
import type { Allowed, AllowedPart } from './who'

/** The street's own admin and the district's; the district's leader besides where somebody decides. */
const WRITERS = ['admin-district', 'admin-huangpu']
const DECIDERS = [...WRITERS, 'leader-ma']

/** A notice of 黄埔街道 that 许晓东 wrote, brought to where the operation makes sense. */
let broadcastId = ''
const first =
  (bring: (district: District) => Promise<string>): Allowed['prepare'] =>
  async (district) => {
    broadcastId = await bring(district)
  }
const drafted = first((district) => draft(district))
const waiting = first((district) => submitted(district))
const live = first((district) => release(district))

/** Writing and releasing notices. */
export const BROADCAST_WRITING: AllowedPart = {
  'broadcast.save-draft': { input: () => notice(), allowed: WRITERS },
  'broadcast.view-draft': { input: () => ({ broadcastId }), allowed: DECIDERS, prepare: drafted },
  'broadcast.list-drafts': { input: () => ({ show: 'writing' }), allowed: DECIDERS },
  'broadcast.discard-draft': { input: () => ({ broadcastId }), allowed: WRITERS, prepare: drafted },
  'broadcast.submit-broadcast': { input: () => ({ broadcastId, change: '' }), allowed: WRITERS, prepare: drafted },
  'broadcast.send-back': {
    input: () => ({ broadcastId, reason: '日期写错了' }),
    allowed: DECIDERS,
    prepare: waiting,
  },
  // 许晓东 wrote it, so it is for somebody else to release.
  'broadcast.release-broadcast': {
    input: () => ({ broadcastId }),
    allowed: ['admin-district', 'leader-ma'],
    prepare: waiting,
  },
  'broadcast.withdraw-broadcast': {
    input: () => ({ broadcastId, reason: '地点有误,另行通知' }),
    allowed: DECIDERS,
    prepare: live,
  },
  'broadcast.view-edition': { input: () => ({ broadcastId, edition: 1 }), allowed: DECIDERS, prepare: live },
  'broadcast.count-audience': {
    input: () => ({ audience: [{ take: true, group: 'everyone', where: '440112001' }] }),
    allowed: DECIDERS,
  },
  'broadcast.set-release-rule': {
    input: () => ({ office: '440112001', onePersonMayRelease: true }),
    allowed: WRITERS,
  },
}
