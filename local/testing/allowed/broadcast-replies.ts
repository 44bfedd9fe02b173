import { makeLive } from '../../../cloudfunctions/broadcast/testing/live-broadcast'
import { makeReply } from '../../../cloudfunctions/broadcast/testing/make-reply'
import type { Survey } from '../../../contract/broadcast/broadcast-options'
import { personIdOf } from '../../../platform/person-id'
import type { ReplyRecord } from '../../../records/reply'
import { openidOf } from '../../seeds/persons'
import type { District } from '../open-district'
import { type AllowedPart, STREET, WORKERS } from './who'

/** Everyone who lives or works in 荔园社区, for whom the notice is. */
const MEANT = ['resident-chen', 'resident-he', 'member-zhou', 'member-lin', ...WORKERS, ...STREET]
/** Of 黄埔街道, which released it, and above it. */
const MANAGING = ['admin-huangpu', 'admin-district', 'leader-ma']
const survey: Survey = { questions: [{ kind: 'single', text: '好吗', options: ['好', '不好'] }], until: '2026-12-31' }

/** A notice and 陈桂芳's question under it, both by the number of the case, since each caller gets fresh ones. */
const asked = (said: Partial<ReplyRecord> = {}) =>
  async function prepare({ ports }: District, id: string) {
    await makeLive(ports, { id, options: { survey } })
    await makeReply(ports, { id, broadcastId: id, personId: personIdOf(openidOf('resident-chen')), ...said })
  }
const held = asked({ safety: 'held' })
const answered = asked({
  answer: { text: '可以', office: '440112001', personId: 'p', at: '2026-03-02T01:00:00.000Z', safety: 'passed' },
})
const byReply = (replyId: string) => ({ replyId })

export const BROADCAST_REPLIES: AllowedPart = {
  'broadcast.reply-to-broadcast': {
    ...{ input: (broadcastId) => ({ broadcastId, kind: 'question', text: '什么时候开始?' }), prepare: asked() },
    allowed: [...MEANT, ...MANAGING, 'dispatcher-district'],
  },
  'broadcast.list-replies': {
    ...{ input: (broadcastId) => ({ broadcastId }), prepare: asked() },
    allowed: [...MEANT, ...MANAGING, 'dispatcher-district'],
  },
  'broadcast.list-reply-desk': {
    ...{ input: (broadcastId) => ({ show: 'all', broadcastId }), prepare: asked() },
    allowed: MANAGING,
  },
  'broadcast.answer-reply': {
    ...{ input: (replyId) => ({ replyId, text: '可以的' }), prepare: asked() },
    allowed: MANAGING,
  },
  'broadcast.pin-reply': {
    ...{ input: (replyId) => ({ replyId, pinned: true }), prepare: answered },
    allowed: MANAGING,
  },
  'broadcast.judge-reply': {
    ...{ input: (replyId) => ({ replyId, show: true }), prepare: held },
    allowed: MANAGING,
  },
  'broadcast.set-replies-open': {
    ...{ input: (broadcastId) => ({ broadcastId, open: false }), prepare: asked() },
    allowed: MANAGING,
  },
  'broadcast.raise-from-reply': { input: byReply, prepare: asked(), allowed: ['resident-chen', ...MANAGING] },
  'broadcast.answer-survey': {
    ...{ input: (broadcastId) => ({ broadcastId, answers: [{ chosen: [0] }] }), prepare: asked() },
    allowed: MEANT,
  },
  'broadcast.view-survey': {
    ...{ input: (broadcastId) => ({ broadcastId }), prepare: asked() },
    allowed: MANAGING,
  },
}
