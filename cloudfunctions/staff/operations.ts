import type { AnyHandler } from '../../platform/handler'
import { addPerson } from './add-person'
import { bind } from './bind'
import { checkRoster } from './check-roster'
import { endRole } from './end-role'
import { importRoster } from './import-roster'
import { invite } from './invite'
import { inviteSeveral } from './invite-several'
import { listOffices } from './list-offices'
import { listPeople } from './list-people'
import { makeRosterTemplate } from './make-roster-template'
import { setInvitationDays } from './set-invitation-days'
import { viewMyRoles } from './view-my-roles'

export const operations: AnyHandler[] = [
  addPerson,
  bind,
  checkRoster,
  endRole,
  importRoster,
  invite,
  inviteSeveral,
  listOffices,
  listPeople,
  makeRosterTemplate,
  setInvitationDays,
  viewMyRoles,
]
