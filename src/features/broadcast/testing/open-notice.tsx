import { screen } from '@testing-library/react'
import type { ReplyView } from '../../../../contract/broadcast/reply-view'
import { notSentCalls, waitingCalls } from '../../../api/queue/queued-call'
import { session } from '../../../api/session'
import { open, settle } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, resetBackend } from '../../../testing/stand-in-backend'
import { NoticePage } from '../read/notice-page'
import type { NoticeView } from '../read/notice-view'
import { buildNotice } from './build-notice'

/** What a resident's phone may say of a notice, all of it taken. */
export function startReading(): void {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  answer('notify.list-messages', () => ({ messages: [] }))
  answer('broadcast.mark-delivered', () => ({ delivered: 1 }))
  answer('broadcast.mark-read', () => ({ broadcastId: 'b1' }))
  answer('broadcast.reply-to-broadcast', () => ({ replyId: 'r9', held: false }))
  answer('broadcast.raise-from-reply', () => ({ replyId: 'r1' }))
  answer('broadcast.acknowledge-broadcast', () => ({ broadcastId: 'b1', acknowledgedAt: '2026-11-22T02:00:00.000Z' }))
  answer('broadcast.set-favourite', () => ({ broadcastId: 'b1', favourite: true }))
  answer('broadcast.answer-survey', () => ({ broadcastId: 'b1' }))
}

/** What arrived of an operation, in order. */
export const arrived = (operation: string) =>
  backend.arrived.filter((item) => item.operation === operation).map(({ input }) => input as Record<string, unknown>)

/** Opens the page of a notice that is so. The returned object may be changed: the next reading shows it. */
export async function openNotice(
  changes: Partial<NoticeView> = {},
  replies: ReplyView[] = [],
  gathered: ReplyView[] = [],
) {
  const now = { view: buildNotice(changes), replies, gathered }
  answer('broadcast.view-broadcast', () => now.view)
  answer('broadcast.list-replies', () => ({ gathered: now.gathered, replies: now.replies }))
  const page = open(<NoticePage broadcastId="b1" />)
  await screen.findByText(now.view.title)
  await settle()
  return { now, page }
}
