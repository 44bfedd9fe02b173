import type { AnyHandler } from '../../platform/handler'
import { checkGuideImport } from './check-guide-import'
import { chooseCommunity } from './choose-community'
import { importGuides } from './import-guides'
import { listDivisions } from './list-divisions'
import { listOffices } from './list-offices'
import { listWorkingDays } from './list-working-days'
import { makeGuideTemplate } from './make-guide-template'
import { removeGuide } from './remove-guide'
import { saveContact } from './save-contact'
import { saveGuide } from './save-guide'
import { saveTags } from './save-tags'
import { searchGuides } from './search-guides'
import { setWorkingDay } from './set-working-day'
import { viewGuide } from './view-guide'
import { viewMe } from './view-me'

export const operations: AnyHandler[] = [
  viewMe,
  chooseCommunity,
  saveContact,
  listDivisions,
  listOffices,
  listWorkingDays,
  setWorkingDay,
  checkGuideImport,
  importGuides,
  makeGuideTemplate,
  removeGuide,
  saveGuide,
  saveTags,
  searchGuides,
  viewGuide,
]
