import { answerSwap } from './answer-swap'
import { askSwap } from './ask-swap'
import { assignShift } from './assign-shift'
import { cancelActivity } from './cancel-activity'
import { changeActivity } from './change-activity'
import { checkInActivity } from './check-in-activity'
import { createActivity } from './create-activity'
import { dropShift } from './drop-shift'
import { eraseMyCheckIn } from './erase-my-check-in'
import { listActivities } from './list-activities'
import { listAttendance } from './list-attendance'
import { listRosterPeople } from './list-roster-people'
import { showActivityCode } from './show-activity-code'
import { signUp } from './sign-up'
import { summariseActivity } from './summarise-activity'
import { viewActivity } from './view-activity'
import { withdrawSignUp } from './withdraw-sign-up'

/** Activities and duty of the checkin function. */
export const ACTIVITY_OPERATIONS = [
  createActivity,
  changeActivity,
  cancelActivity,
  listActivities,
  viewActivity,
  signUp,
  withdrawSignUp,
  showActivityCode,
  checkInActivity,
  eraseMyCheckIn,
  listAttendance,
  summariseActivity,
  assignShift,
  dropShift,
  askSwap,
  answerSwap,
  listRosterPeople,
] as const
