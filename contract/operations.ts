import { acknowledgeBroadcast } from './broadcast/acknowledge-broadcast'
import { answerCheck } from './broadcast/answer-check'
import { answerReply } from './broadcast/answer-reply'
import { answerSurvey } from './broadcast/answer-survey'
import { countAudience } from './broadcast/count-audience'
import { discardDraft } from './broadcast/discard-draft'
import { drawCode } from './broadcast/draw-code'
import { judgeReply } from './broadcast/judge-reply'
import { listBroadcasts } from './broadcast/list-broadcasts'
import { listDrafts } from './broadcast/list-drafts'
import { listReminders } from './broadcast/list-reminders'
import { listReplies } from './broadcast/list-replies'
import { listReplyDesk } from './broadcast/list-reply-desk'
import { markDelivered } from './broadcast/mark-delivered'
import { markRead } from './broadcast/mark-read'
import { markTold } from './broadcast/mark-told'
import { pinReply } from './broadcast/pin-reply'
import { raiseFromReply } from './broadcast/raise-from-reply'
import { releaseBroadcast } from './broadcast/release-broadcast'
import { remindUnread } from './broadcast/remind-unread'
import { replyToBroadcast } from './broadcast/reply-to-broadcast'
import { saveDraft } from './broadcast/save-draft'
import { searchBroadcasts } from './broadcast/search-broadcasts'
import { sendBack } from './broadcast/send-back'
import { setFavourite } from './broadcast/set-favourite'
import { setReleaseRule } from './broadcast/set-release-rule'
import { setRepliesOpen } from './broadcast/set-replies-open'
import { submitBroadcast } from './broadcast/submit-broadcast'
import { viewBroadcast } from './broadcast/view-broadcast'
import { viewDraft } from './broadcast/view-draft'
import { viewEdition } from './broadcast/view-edition'
import { viewReceipts } from './broadcast/view-receipts'
import { viewSurvey } from './broadcast/view-survey'
import { withdrawBroadcast } from './broadcast/withdraw-broadcast'
import { CASE_OPERATIONS } from './case/operations'
import { ACTIVITY_OPERATIONS } from './checkin/activity-operations'
import { eraseFromMyRecord } from './checkin/erase-from-my-record'
import { exportMyRecord } from './checkin/export-my-record'
import { viewMyRecord } from './checkin/view-my-record'
import { VISIT_OPERATIONS } from './checkin/visit-operations'
import type { OutputData, SentInput } from './define-operation'
import { checkGuideImport } from './directory/check-guide-import'
import { chooseCommunity } from './directory/choose-community'
import { importGuides } from './directory/import-guides'
import { listDivisions } from './directory/list-divisions'
import { listOffices } from './directory/list-offices'
import { listWorkingDays } from './directory/list-working-days'
import { makeGuideTemplate } from './directory/make-guide-template'
import { removeGuide } from './directory/remove-guide'
import { saveContact } from './directory/save-contact'
import { saveGuide } from './directory/save-guide'
import { saveTags } from './directory/save-tags'
import { searchGuides } from './directory/search-guides'
import { setWorkingDay } from './directory/set-working-day'
import { viewGuide } from './directory/view-guide'
import { viewMe } from './directory/view-me'
import { viewOfficeTally } from './insight/view-office-tally'
import { dropConsents } from './notify/drop-consents'
import { keepConsents } from './notify/keep-consents'
import { listMessages } from './notify/list-messages'
import { listToCall } from './notify/list-to-call'
import { markCalled } from './notify/mark-called'
import { markMessagesRead } from './notify/mark-messages-read'
import { revealNumber } from './notify/reveal-number'
import { viewConsents } from './notify/view-consents'
import { PAIRING_OPERATIONS } from './pairing/operations'
import { PRIVACY_OPERATIONS } from './privacy/operations'
import { PROJECT_OPERATIONS } from './project/operations'
import { SESSION_OPERATIONS } from './session/operations'
import { STAFF_OPERATIONS } from './staff/operations'
import { TASK_OPERATIONS } from './task/operations'

/** Every operation there is. To add one is to add its file and a line here; the house tests then ask for the rest. */
export const OPERATIONS = [
  ...CASE_OPERATIONS,
  viewMe,
  viewMyRecord,
  exportMyRecord,
  eraseFromMyRecord,
  chooseCommunity,
  saveContact,
  listDivisions,
  listOffices,
  listWorkingDays,
  setWorkingDay,
  viewOfficeTally,
  acknowledgeBroadcast,
  answerCheck,
  answerReply,
  answerSurvey,
  countAudience,
  discardDraft,
  judgeReply,
  listBroadcasts,
  listDrafts,
  listReminders,
  listReplies,
  listReplyDesk,
  markDelivered,
  markRead,
  markTold,
  pinReply,
  raiseFromReply,
  releaseBroadcast,
  remindUnread,
  replyToBroadcast,
  saveDraft,
  searchBroadcasts,
  sendBack,
  setFavourite,
  setReleaseRule,
  setRepliesOpen,
  submitBroadcast,
  viewBroadcast,
  drawCode,
  viewDraft,
  viewEdition,
  viewReceipts,
  viewSurvey,
  ...PAIRING_OPERATIONS,
  ...STAFF_OPERATIONS,
  ...TASK_OPERATIONS,
  ...PROJECT_OPERATIONS,
  ...PRIVACY_OPERATIONS,
  ...SESSION_OPERATIONS,
  withdrawBroadcast,
  checkGuideImport,
  importGuides,
  makeGuideTemplate,
  removeGuide,
  ...ACTIVITY_OPERATIONS,
  saveGuide,
  saveTags,
  ...VISIT_OPERATIONS,
  searchGuides,
  viewGuide,
  dropConsents,
  keepConsents,
  listMessages,
  listToCall,
  markCalled,
  markMessagesRead,
  revealNumber,
  viewConsents,
] as const

type Listed = (typeof OPERATIONS)[number]
export type OperationName = Listed['name']
export type OperationNamed<N extends OperationName> = Extract<Listed, { name: N }>
export type InputOf<N extends OperationName> = SentInput<OperationNamed<N>>
export type DataOf<N extends OperationName> = OutputData<OperationNamed<N>>
