import type { BroadcastCard } from '../../../../contract/broadcast/broadcast-card'
import type { ReplyView } from '../../../../contract/broadcast/reply-view'
import type { NoticeView } from '../read/notice-view'

/** A notice in a resident's list, not opened yet. */
export function buildCard(number: number, changes: Partial<BroadcastCard> = {}): BroadcastCard {
  return {
    ...{
      broadcastId: `b${number}`,
      title: `第${number}条通知`,
      summary: `第${number}条说的是什么`,
      category: 'service',
    },
    ...{ office: '黄埔街道', releasedAt: '2026-11-20T02:00:00.000Z', duty: 'none', unread: true, corrected: false },
    ...{ undelivered: false, toDo: false, favourite: false, ended: false, withdrawn: false },
    ...changes,
  }
}

/** A notice as a resident opens it. */
export function buildNotice(changes: Partial<NoticeView> = {}): NoticeView {
  return {
    ...buildCard(1, { title: '高龄津贴每月25日发放', summary: '80岁以上老人不用申请,每月25日到账' }),
    ...{ edition: 1, body: '<p>从12月起,高龄津贴每月25日发放。</p>', attachments: [], source: '', documentNumber: '' },
    ...{ corrections: [], pieces: [], check: [], understood: false, mustAcknowledge: false },
    ...{ repliesOpen: true, mayManage: false },
    ...changes,
  }
}

export function buildReply(number: number, changes: Partial<ReplyView> = {}): ReplyView {
  return {
    ...{ replyId: `r${number}`, kind: 'question', text: `第${number}个问题`, at: '2026-11-21T02:00:00.000Z' },
    ...{ from: '荔园社区居民', mine: false, held: false, refused: false, pinned: false },
    ...changes,
  }
}
