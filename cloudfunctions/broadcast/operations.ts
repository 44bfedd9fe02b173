import type { AnyHandler } from '../../platform/handler'
import { acknowledgeBroadcast } from './acknowledge-broadcast'
import { answerCheck } from './answer-check'
import { listBroadcasts } from './list-broadcasts'
import { listReminders } from './list-reminders'
import { markDelivered } from './mark-delivered'
import { markRead } from './mark-read'
import { markTold } from './mark-told'
import { remindUnread } from './remind-unread'
import { searchBroadcasts } from './search-broadcasts'
import { setFavourite } from './set-favourite'
import { viewBroadcast } from './view-broadcast'
import { viewReceipts } from './view-receipts'

export const operations: AnyHandler[] = [
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
