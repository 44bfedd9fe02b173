import { calls } from './call'
import { cannedAnswers } from './canned-answer'
import { cases } from './case'
import { caseFollowers } from './case-followers'
import { caseWords } from './case-words'
import type { Collection, Doc } from './collection'
import { commonProblems } from './common-problem'
import { chains, events, seals } from './event'
import { fileClaims } from './file-claim'
import { messages, readMarks } from './message'
import { methodRules } from './method-rule'
import { officeTallies } from './office-tally'
import { organisations } from './organisation'
import { persons } from './person'
import { requests } from './request'
import { routing } from './routing'
import { routingVersions } from './routing-version'
import { workingDays } from './working-day'

/** Every collection there is; the stores build their tables and indexes from this list. */
export const COLLECTIONS = [
  cases,
  calls,
  caseWords,
  caseFollowers,
  commonProblems,
  methodRules,
  routing,
  routingVersions,
  events,
  chains,
  seals,
  requests,
  persons,
  organisations,
  fileClaims,
  workingDays,
  officeTallies,
  messages,
  readMarks,
  cannedAnswers,
] as unknown as readonly Collection<Doc>[]
