import type { RoleName } from '../../../../contract/roles'
import { ActivitiesToGo } from '../../../features/activity/activities-to-go'
import { ShortInbox } from '../../../features/case/desk/short-inbox'
import { VisitsToGo } from '../../../features/checkin/visit/visits-to-go'
import { Today, type WorkGroup } from '../../../features/directory/today'
import { ShortItems } from '../../../features/project/short-items'
import { ShortTasks } from '../../../features/task/short-tasks'
import { Page } from '../../../ui/page'
import { WaitingList } from '../../../ui/waiting-list'

const VISITS: RoleName[] = ['party_member', 'community_worker']
const HANDLES: RoleName[] = ['community_worker', 'dispatcher', 'department_officer', 'leader']
const KEEPS: RoleName[] = [...HANDLES, 'admin']
const SERVES: RoleName[] = [...KEEPS, 'party_member']

const GROUPS: WorkGroup[] = [
  {
    title: '要去的',
    parts: [
      { key: 'visits', whose: VISITS, shows: <VisitsToGo /> },
      { key: 'activities', whose: SERVES, shows: <ActivitiesToGo /> },
    ],
  },
  {
    title: '要办的',
    parts: [
      { key: 'tasks', whose: SERVES, shows: <ShortTasks show="todo" /> },
      { key: 'items', whose: SERVES, shows: <ShortItems show="mine" /> },
    ],
  },
  {
    title: '等我回的',
    parts: [
      { key: 'waiting', whose: HANDLES, shows: <ShortInbox view="waiting" /> },
      { key: 'deciding', whose: HANDLES, shows: <ShortInbox view="deciding" /> },
      { key: 'task-check', whose: KEEPS, shows: <ShortTasks show="check" /> },
      { key: 'item-check', whose: KEEPS, shows: <ShortItems show="check" /> },
    ],
  },
]

export default function WorkPage() {
  return (
    <Page>
      <WaitingList />
      <Today groups={GROUPS} />
    </Page>
  )
}
