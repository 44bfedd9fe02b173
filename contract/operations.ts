import { acknowledgeBroadcast } from './broadcast/acknowledge-broadcast'
import { answerCheck } from './broadcast/answer-check'
import { answerReply } from './broadcast/answer-reply'
import { answerSurvey } from './broadcast/answer-survey'
import { countAudience } from './broadcast/count-audience'
import { discardDraft } from './broadcast/discard-draft'
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
import { addMore } from './case/add-more'
import { agreeChange } from './case/agree-change'
import { answerCall } from './case/answer-call'
import { answerCase } from './case/answer-case'
import { askCallExtension } from './case/ask-call-extension'
import { askExtension } from './case/ask-extension'
import { askMore } from './case/ask-more'
import { assignCases } from './case/assign-cases'
import { callDepartments } from './case/call-departments'
import { cancelCall } from './case/cancel-call'
import { changeMatter } from './case/change-matter'
import { changeMethod } from './case/change-method'
import { confirmAnswer } from './case/confirm-answer'
import { decideCallExtension } from './case/decide-call-extension'
import { declineChange } from './case/decline-change'
import { declineExtension } from './case/decline-extension'
import { dispatchCase } from './case/dispatch-case'
import { exportCases } from './case/export-cases'
import { findSimilar } from './case/find-similar'
import { followCase } from './case/follow-case'
import { followUpCase } from './case/follow-up-case'
import { grantExtension } from './case/grant-extension'
import { listCannedAnswers } from './case/list-canned-answers'
import { listChoices } from './case/list-choices'
import { listCommon } from './case/list-common'
import { listFollowed } from './case/list-followed'
import { listInbox } from './case/list-inbox'
import { listMethodRules } from './case/list-method-rules'
import { listMyCases } from './case/list-my-cases'
import { listPublicCases } from './case/list-public-cases'
import { logVisit } from './case/log-visit'
import { mergeCase } from './case/merge-case'
import { nameCallLead } from './case/name-call-lead'
import { nameLead } from './case/name-lead'
import { publishCase } from './case/publish-case'
import { referCase } from './case/refer-case'
import { refuseAnswer } from './case/refuse-answer'
import { releaseText } from './case/release-text'
import { removeCannedAnswer } from './case/remove-canned-answer'
import { returnCall } from './case/return-call'
import { returnCase } from './case/return-case'
import { revealContact } from './case/reveal-contact'
import { saveCannedAnswer } from './case/save-canned-answer'
import { saveRouting } from './case/save-routing'
import { searchCases } from './case/search-cases'
import { setMethodRule } from './case/set-method-rule'
import { setPlan } from './case/set-plan'
import { submitCase } from './case/submit-case'
import { submitForPerson } from './case/submit-for-person'
import { takeOnCall } from './case/take-on-call'
import { takeOnCase } from './case/take-on-case'
import { takeOverCase } from './case/take-over-case'
import { tryRouting } from './case/try-routing'
import { unfollowCase } from './case/unfollow-case'
import { unmergeCase } from './case/unmerge-case'
import { viewCase } from './case/view-case'
import { viewRouting } from './case/view-routing'
import { viewRoutingHistory } from './case/view-routing-history'
import { withdrawCase } from './case/withdraw-case'
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

/** Every operation there is. To add one is to add its file and a line here; the house tests then ask for the rest. */
export const OPERATIONS = [
  submitCase,
  submitForPerson,
  listMyCases,
  viewCase,
  listInbox,
  exportCases,
  takeOnCase,
  askMore,
  addMore,
  answerCase,
  confirmAnswer,
  refuseAnswer,
  withdrawCase,
  revealContact,
  releaseText,
  takeOverCase,
  assignCases,
  dispatchCase,
  callDepartments,
  returnCase,
  nameLead,
  askExtension,
  grantExtension,
  declineExtension,
  referCase,
  mergeCase,
  unmergeCase,
  changeMethod,
  changeMatter,
  agreeChange,
  declineChange,
  setPlan,
  logVisit,
  followUpCase,
  publishCase,
  takeOnCall,
  answerCall,
  returnCall,
  askCallExtension,
  decideCallExtension,
  nameCallLead,
  cancelCall,
  listChoices,
  listCannedAnswers,
  saveCannedAnswer,
  removeCannedAnswer,
  listMethodRules,
  setMethodRule,
  viewRouting,
  tryRouting,
  saveRouting,
  viewRoutingHistory,
  findSimilar,
  followCase,
  unfollowCase,
  listFollowed,
  searchCases,
  listCommon,
  listPublicCases,
  viewMe,
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
  viewDraft,
  viewEdition,
  viewReceipts,
  viewSurvey,
  withdrawBroadcast,
  checkGuideImport,
  importGuides,
  makeGuideTemplate,
  removeGuide,
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
