import { addMore } from './case/add-more'
import { answerCase } from './case/answer-case'
import { askMore } from './case/ask-more'
import { confirmAnswer } from './case/confirm-answer'
import { listInbox } from './case/list-inbox'
import { listMyCases } from './case/list-my-cases'
import { refuseAnswer } from './case/refuse-answer'
import { releaseText } from './case/release-text'
import { revealContact } from './case/reveal-contact'
import { submitCase } from './case/submit-case'
import { takeOnCase } from './case/take-on-case'
import { viewCase } from './case/view-case'
import { withdrawCase } from './case/withdraw-case'
import type { OutputData, SentInput } from './define-operation'
import { chooseCommunity } from './directory/choose-community'
import { listDivisions } from './directory/list-divisions'
import { listWorkingDays } from './directory/list-working-days'
import { saveContact } from './directory/save-contact'
import { setWorkingDay } from './directory/set-working-day'
import { viewMe } from './directory/view-me'
import { viewOfficeTally } from './insight/view-office-tally'

/** Every operation there is. To add one is to add its file and a line here; the house tests then ask for the rest. */
export const OPERATIONS = [
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
  viewMe,
  chooseCommunity,
  saveContact,
  listDivisions,
  listWorkingDays,
  setWorkingDay,
  viewOfficeTally,
] as const

type Listed = (typeof OPERATIONS)[number]
export type OperationName = Listed['name']
export type OperationNamed<N extends OperationName> = Extract<Listed, { name: N }>
export type InputOf<N extends OperationName> = SentInput<OperationNamed<N>>
export type DataOf<N extends OperationName> = OutputData<OperationNamed<N>>
