import type { AnyHandler } from '../../platform/handler'
import { addMore } from './add-more'
import { agreeChange } from './agree-change'
import { answerCall } from './answer-call'
import { answerCase } from './answer-case'
import { askCallExtension } from './ask-call-extension'
import { askExtension } from './ask-extension'
import { askMore } from './ask-more'
import { assignCases } from './assign-cases'
import { callDepartments } from './call-departments'
import { cancelCall } from './cancel-call'
import { changeMatter } from './change-matter'
import { changeMethod } from './change-method'
import { confirmAnswer } from './confirm-answer'
import { decideCallExtension } from './decide-call-extension'
import { declineChange } from './decline-change'
import { declineExtension } from './decline-extension'
import { dispatchCase } from './dispatch-case'
import { exportCases } from './export-cases'
import { findSimilar } from './find-similar'
import { followCase } from './follow-case'
import { followUpCase } from './follow-up-case'
import { grantExtension } from './grant-extension'
import { listCannedAnswers } from './list-canned-answers'
import { listChoices } from './list-choices'
import { listCommon } from './list-common'
import { listFollowed } from './list-followed'
import { listInbox } from './list-inbox'
import { listMethodRules } from './list-method-rules'
import { listMyCases } from './list-my-cases'
import { listPublicCases } from './list-public-cases'
import { logVisit } from './log-visit'
import { mergeCase } from './merge-case'
import { nameCallLead } from './name-call-lead'
import { nameLead } from './name-lead'
import { publishCase } from './publish-case'
import { referCase } from './refer-case'
import { refuseAnswer } from './refuse-answer'
import { releasePhoto } from './release-photo'
import { releaseText } from './release-text'
import { removeCannedAnswer } from './remove-canned-answer'
import { returnCall } from './return-call'
import { returnCase } from './return-case'
import { revealContact } from './reveal-contact'
import { saveCannedAnswer } from './save-canned-answer'
import { saveRouting } from './save-routing'
import { searchCases } from './search-cases'
import { setMethodRule } from './set-method-rule'
import { setPlan } from './set-plan'
import { submitCase } from './submit-case'
import { submitForPerson } from './submit-for-person'
import { takeOnCall } from './take-on-call'
import { takeOnCase } from './take-on-case'
import { takeOverCase } from './take-over-case'
import { tryRouting } from './try-routing'
import { unfollowCase } from './unfollow-case'
import { unmergeCase } from './unmerge-case'
import { viewCase } from './view-case'
import { viewRouting } from './view-routing'
import { viewRoutingHistory } from './view-routing-history'
import { withdrawCase } from './withdraw-case'

export const operations: AnyHandler[] = [
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
  releasePhoto,
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
]
