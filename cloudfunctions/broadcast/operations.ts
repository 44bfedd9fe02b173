import type { AnyHandler } from '../../platform/handler'
import { acknowledgeBroadcast } from './acknowledge-broadcast'
import { answerCheck } from './answer-check'
import { countAudience } from './count-audience'
import { discardDraft } from './discard-draft'
import { listBroadcasts } from './list-broadcasts'
import { listDrafts } from './list-drafts'
import { listReminders } from './list-reminders'
import { markDelivered } from './mark-delivered'
import { markRead } from './mark-read'
import { markTold } from './mark-told'
import { releaseBroadcast } from './release-broadcast'
import { remindUnread } from './remind-unread'
import { saveDraft } from './save-draft'
import { searchBroadcasts } from './search-broadcasts'
import { sendBack } from './send-back'
import { setFavourite } from './set-favourite'
import { setReleaseRule } from './set-release-rule'
import { submitBroadcast } from './submit-broadcast'
import { viewBroadcast } from './view-broadcast'
import { viewDraft } from './view-draft'
import { viewEdition } from './view-edition'
import { viewReceipts } from './view-receipts'
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
  markDelivered,
  markRead,
  answerCheck,
  acknowledgeBroadcast,
  setFavourite,
  viewReceipts,
  remindUnread,
  listReminders,
  markTold,
]
