import type { AnyHandler } from '../../platform/handler'
import { acknowledgeBroadcast } from './acknowledge-broadcast'
import { answerCheck } from './answer-check'
import { answerReply } from './answer-reply'
import { answerSurvey } from './answer-survey'
import { countAudience } from './count-audience'
import { discardDraft } from './discard-draft'
import { drawCode } from './draw-code'
import { judgeReply } from './judge-reply'
import { listBroadcasts } from './list-broadcasts'
import { listDrafts } from './list-drafts'
import { listReminders } from './list-reminders'
import { listReplies } from './list-replies'
import { listReplyDesk } from './list-reply-desk'
import { markDelivered } from './mark-delivered'
import { markRead } from './mark-read'
import { markTold } from './mark-told'
import { pinReply } from './pin-reply'
import { raiseFromReply } from './raise-from-reply'
import { releaseBroadcast } from './release-broadcast'
import { remindUnread } from './remind-unread'
import { replyToBroadcast } from './reply-to-broadcast'
import { saveDraft } from './save-draft'
import { searchBroadcasts } from './search-broadcasts'
import { sendBack } from './send-back'
import { setFavourite } from './set-favourite'
import { setReleaseRule } from './set-release-rule'
import { setRepliesOpen } from './set-replies-open'
import { submitBroadcast } from './submit-broadcast'
import { viewBroadcast } from './view-broadcast'
import { viewDraft } from './view-draft'
import { viewEdition } from './view-edition'
import { viewReceipts } from './view-receipts'
import { viewSurvey } from './view-survey'
import { withdrawBroadcast } from './withdraw-broadcast'

export const operations: AnyHandler[] = [
  saveDraft,
  viewDraft,
  viewEdition,
  listDrafts,
  countAudience,
  discardDraft,
  submitBroadcast,
  sendBack,
  releaseBroadcast,
  withdrawBroadcast,
  setReleaseRule,
  listBroadcasts,
  searchBroadcasts,
  viewBroadcast,
  drawCode,
  markDelivered,
  markRead,
  answerCheck,
  acknowledgeBroadcast,
  setFavourite,
  viewReceipts,
  remindUnread,
  listReminders,
  markTold,
  answerReply,
  answerSurvey,
  judgeReply,
  listReplies,
  listReplyDesk,
  pinReply,
  raiseFromReply,
  replyToBroadcast,
  setRepliesOpen,
  viewSurvey,
]
