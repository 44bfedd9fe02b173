import type { AnyHandler } from '../../platform/handler'
import { askExtension } from './ask-extension'
import { cancelItem } from './cancel-item'
import { cancelList } from './cancel-list'
import { closeProject } from './close-project'
import { decideExtension } from './decide-extension'
import { handInItem } from './hand-in-item'
import { handOverItem } from './hand-over-item'
import { linkToProject } from './link-to-project'
import { listChoices } from './list-choices'
import { listItems } from './list-items'
import { listLinked } from './list-linked'
import { listLists } from './list-lists'
import { listProjects } from './list-projects'
import { listWeeks } from './list-weeks'
import { markMilestone } from './mark-milestone'
import { reportWeek } from './report-week'
import { saveList } from './save-list'
import { saveProject } from './save-project'
import { sendBackItem } from './send-back-item'
import { startList } from './start-list'
import { unlinkFromProject } from './unlink-from-project'
import { verifyItem } from './verify-item'
import { viewItem } from './view-item'
import { viewList } from './view-list'
import { viewProject } from './view-project'

export const operations: AnyHandler[] = [
  askExtension,
  cancelItem,
  cancelList,
  closeProject,
  decideExtension,
  handInItem,
  handOverItem,
  linkToProject,
  listChoices,
  listItems,
  listLinked,
  listLists,
  listProjects,
  listWeeks,
  markMilestone,
  reportWeek,
  saveList,
  saveProject,
  sendBackItem,
  startList,
  unlinkFromProject,
  verifyItem,
  viewItem,
  viewList,
  viewProject,
]
