import { type District, openDistrict } from '../testing/open-district'
import { seedProjects } from './projects'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
/** Again and again it is the same project. */
const seed = () => seedProjects(district.store, district.ports.clock.now())

test('a newcomer finds a project that is under way and a list that is a week behind; a second start adds nothing', async () => {
  expect(await seed()).toBe(4)
  expect(await seed()).toBe(0)
  await district.tick()
  const { projects } = await district.as('leader-ma', 'project.list-projects', { show: 'sponsored' })
  expect(projects).toMatchObject([{ milestones: 3, reached: 1, missed: 0, next: { title: '住户表决通过' } }])
  const view = await district.as('leader-ma', 'project.view-project', { projectId: projects[0]!.projectId })
  expect(view.links).toMatchObject([{ kind: 'list', title: '荔园小区消防整改', late: true }])
  const mine = (await district.as('worker-li', 'project.list-items', {})).items
  expect(mine).toMatchObject([{ title: '电动车推进楼道充电', inARow: 1, overdue: false }])
  expect(mine[0]!.weeks.map(({ state, now }) => (now ? `${state}!` : state))).toEqual([
    ...['done', 'missed', 'planned!', 'planned'],
  ])
})

test('what is seeded moves like anything else', async () => {
  await seed()
  const input = { itemId: 'demo-list-bikes-1', week: '2026-03-02', words: '今天开工了', photos: [] }
  await district.as('worker-li', 'project.report-week', input)
  expect((await district.as('worker-li', 'project.list-items', {})).items).toMatchObject([{ inARow: 0, missed: 1 }])
})
