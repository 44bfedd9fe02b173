import { activities, attendances, signUps } from './activity'
import { appointments, rosters } from './appointment'
import { bindingTries } from './binding-tries'
import { broadcastEditions, broadcastRuns, broadcastSlots, broadcasts, broadcastWords, releaseRules } from './broadcast'
import { calls } from './call'
import { cannedAnswers } from './canned-answer'
import { cases } from './case'
import { caseFollowers } from './case-followers'
import { caseWords } from './case-words'
import type { Collection, Doc } from './collection'
import { commonProblems } from './common-problem'
import { contactPoints } from './contact-point'
import { consents, deliveries } from './delivery'
import { deskKnocks, deskRequests } from './desk-request'
import { deskSessions } from './desk-session'
import { chains, events, seals } from './event'
import { fileClaims } from './file-claim'
import { guides } from './guide'
import { keyProjects } from './key-project'
import { messages, readMarks } from './message'
import { methodRules } from './method-rule'
import { officeTallies } from './office-tally'
import { organisations } from './organisation'
import { passingFiles } from './passing-file'
import { persons } from './person'
import { photoChecks } from './photo-check'
import { pointImportParts, pointImports } from './point-import'
import { audienceCells, favourites, receipts, receiptTallies, reminders } from './receipt'
import { rectificationItems } from './rectification-item'
import { rectificationLists } from './rectification-list'
import { replies, surveyAnswers, surveyTallies } from './reply'
import { requests } from './request'
import { routing } from './routing'
import { routingVersions } from './routing-version'
import { firstAdmins, staffRules } from './staff-rules'
import { taskProgresses, tasks } from './task'
import { visits } from './visit'
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
  photoChecks,
  passingFiles,
  workingDays,
  officeTallies,
  messages,
  readMarks,
  cannedAnswers,
  broadcasts,
  broadcastEditions,
  broadcastSlots,
  broadcastWords,
  broadcastRuns,
  releaseRules,
  receipts,
  receiptTallies,
  favourites,
  reminders,
  audienceCells,
  replies,
  surveyAnswers,
  surveyTallies,
  consents,
  deliveries,
  guides,
  contactPoints,
  pointImports,
  pointImportParts,
  visits,
  tasks,
  taskProgresses,
  rectificationLists,
  rectificationItems,
  keyProjects,
  activities,
  signUps,
  attendances,
  appointments,
  rosters,
  bindingTries,
  staffRules,
  firstAdmins,
  deskRequests,
  deskKnocks,
  deskSessions,
] as unknown as readonly Collection<Doc>[]
