import type { AnyHandler } from '../../platform/handler'
import { addMore } from './add-more'
import { answerCase } from './answer-case'
import { askMore } from './ask-more'
import { confirmAnswer } from './confirm-answer'
import { listInbox } from './list-inbox'
import { listMyCases } from './list-my-cases'
import { refuseAnswer } from './refuse-answer'
import { releaseText } from './release-text'
import { revealContact } from './reveal-contact'
import { submitCase } from './submit-case'
import { takeOnCase } from './take-on-case'
import { viewCase } from './view-case'
import { withdrawCase } from './withdraw-case'

export const operations: AnyHandler[] = [
  submitCase,
  listMyCases,
  viewCase,
  listInbox,
  takeOnCase,
  askMore,
  addMore,
  answerCase,
  confirmAnswer,
  refuseAnswer,
  withdrawCase,
  revealContact,
  releaseText,
]
