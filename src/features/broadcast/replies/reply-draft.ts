import type { ReplyKind } from '../../../../contract/broadcast/words'

export interface ReplyDraft {
  kind: ReplyKind
  text: string
}

export const NO_REPLY: ReplyDraft = { kind: 'question', text: '' }
export const replyKey = (broadcastId: string) => `reply:${broadcastId}`
