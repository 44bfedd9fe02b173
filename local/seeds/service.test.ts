import { type District, openDistrict } from '../testing/open-district'
import { seedActivities } from './activities'
import { seedTasks } from './tasks'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
afterEach(() => district.close())
const now = () => district.ports.clock.now()

test('a newcomer finds a task for every community of the street, and one that came from below; once', async () => {
  expect(await seedTasks(district.store, now())).toBe(2)
  expect(await seedTasks(district.store, now())).toBe(0)
  await district.tick()
  const mine = await district.as('worker-wu', 'task.list-tasks', { show: 'todo' })
  expect(mine.tasks).toMatchObject([{ title: '摸清独居老人名单' }])
  const street = await district.as('dispatcher-huangpu', 'task.list-tasks', { show: 'todo' })
  expect(street.tasks).toMatchObject([{ title: '请街道协调停车位' }])
})

test('a branch meets, the neighbourhood cleans up, and a duty has begun with a turn to check in at', async () => {
  expect(await seedActivities(district.store, now())).toBe(3)
  expect(await seedActivities(district.store, now())).toBe(0)
  const titles = (list: { activities: { title: string }[] }) => list.activities.map(({ title }) => title)
  expect(titles(await district.as('resident-chen', 'checkin.list-activities', { show: 'upcoming' }))).toEqual([
    '周末清河边,一起捡垃圾',
  ])
  const { activityId } = { activityId: 'demo-activity-duty' }
  const done = await district.as('member-zhou', 'checkin.check-in-activity', { activityId })
  expect(done).toMatchObject({ by: 'word' })
})
