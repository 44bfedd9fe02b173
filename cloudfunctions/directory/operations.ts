import type { AnyHandler } from '../../platform/handler'
import { chooseCommunity } from './choose-community'
import { listDivisions } from './list-divisions'
import { listOffices } from './list-offices'
import { listWorkingDays } from './list-working-days'
import { saveContact } from './save-contact'
import { setWorkingDay } from './set-working-day'
import { viewMe } from './view-me'

export const operations: AnyHandler[] = [
  viewMe,
  chooseCommunity,
  saveContact,
  listDivisions,
  listOffices,
  listWorkingDays,
  setWorkingDay,
]
