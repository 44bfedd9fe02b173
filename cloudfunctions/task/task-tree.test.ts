import fc from 'fast-check'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { organisations } from '../../records/organisation'
import { type TaskProgressRecord, type TaskRecord, taskProgresses, tasks } from '../../records/task'
import { spreadTasks } from './spread-tasks'
import { tallyTasks } from './tally-tasks'

let district: District
const DISTRICT = '440112'
const said = { title: '台风前排查', words: '看一遍低洼处', doneWhen: '都看过', dueOn: '2026-03-20' }
const all = async () => {
  const rows: TaskRecord[] = []
  let after: string | undefined
  do {
    const page = await district.store.find(tasks, { limit: 500, ...(after ? { after } : {}) })
    rows.push(...page.rows)
    after = page.next
  } while (after)
  return rows
}
const COUNTED = ['sent', 'accepted', 'handed_in', 'done', 'cancelled'] as const

/** From scratch: every end of the tree, under each task above it. */
function recount(rows: readonly TaskRecord[]): Map<string, Omit<TaskProgressRecord, 'id'>> {
  const counts = new Map<string, Omit<TaskProgressRecord, 'id'>>()
  for (const row of rows.filter(({ split }) => !split)) {
    for (const above of row.path.slice(0, -1)) {
      const none = { sent: 0, accepted: 0, handed_in: 0, done: 0, cancelled: 0, overdue: 0 }
      const found = counts.get(above) ?? none
      found[row.state] += 1
      if (row.overdue) found.overdue += 1
      counts.set(above, found)
    }
  }
  return counts
}

async function expectRecount() {
  while ((await tallyTasks.run(district.ports)) > 0);
  const counted = recount(await all())
  const kept = (await district.store.find(taskProgresses, { limit: 1000 })).rows
  const plain = new Map(kept.map(({ id, version: _, ...counts }) => [id, counts]))
  const nonzero = [...plain].filter(([, counts]) => COUNTED.some((state) => counts[state] > 0))
  expect(Object.fromEntries(nonzero)).toEqual(Object.fromEntries(counted))
}

test('one action reaches 17 streets and their 167 communities, however often the clock is killed on the way', async () => {
  district = await openDistrict()
  const below = (await district.store.find(organisations, { where: { parent: DISTRICT }, limit: 500 })).rows
  const streets = below.filter(({ kind }) => kind === 'street' || kind === 'town').map(({ id }) => id)
  const before = (await all()).length
  const input = { ...said, from: DISTRICT, to: streets, spread: true }
  const { taskId } = await district.as('admin-district', 'task.issue-task', input)
  expect([streets.length, (await all()).length - before]).toEqual([17, 1])
  // Two at once, and one after the other, as a killed one is followed by the next.
  for (let ticks = 0; ticks < 30; ticks += 1)
    await Promise.all([spreadTasks.run(district.ports), spreadTasks.run(district.ports)])
  const rows = await all()
  expect(rows.filter(({ path }) => path.length === 2)).toHaveLength(17)
  expect(rows.filter(({ path }) => path.length === 3)).toHaveLength(167)
  expect(rows.some(({ spreading }) => spreading)).toBe(false)
  await expectRecount()
  const { whole, below: parts } = await district.as('leader-ma', 'task.view-progress', { taskId })
  expect(whole).toMatchObject({ total: 167, sent: 167, overdue: 0 })
  expect(parts).toHaveLength(17)
  // Not before all is done, and then by one tap.
  expect(codeOf(await district.tryAs('admin-district', 'task.verify-task', { taskId }))).toBe('task_parts_open')
})

const ACTS = [
  'accept',
  'report',
  'hand_in',
  'verify',
  'send_back',
  'cancel',
  'split',
  'hand_on',
  'late',
  'tick',
  'ticks',
] as const
const DOERS = [
  'worker-li',
  'worker-wu',
  'dispatcher-huangpu',
  'dispatcher-hongshan',
  'admin-district',
  'admin-huangpu',
  'member-zhou',
]
const step = fc.record({ act: fc.constantFrom(...ACTS), who: fc.constantFrom(...DOERS), which: fc.nat(30) })
type Step = { act: (typeof ACTS)[number]; who: string; which: number }

async function take({ act, who, which }: Step): Promise<unknown> {
  const rows = await all()
  const task = rows[which % rows.length]!
  const taskId = task.id
  const { tryAs, ports } = district
  if (act === 'accept') return tryAs(who, 'task.accept-task', { taskId })
  if (act === 'report') return tryAs(who, 'task.report-progress', { taskId, words: '在办', photos: [] })
  if (act === 'hand_in') return tryAs(who, 'task.hand-in-task', { taskId, words: '办好了' })
  if (act === 'verify') return tryAs(who, 'task.verify-task', { taskId })
  if (act === 'send_back') return tryAs(who, 'task.send-back-task', { taskId, reason: '还不够' })
  if (act === 'cancel') return tryAs(who, 'task.cancel-task', { taskId, reason: '不用了' })
  if (act === 'split') {
    const { rows: nodes } = await district.store.find(organisations, { where: { parent: task.office }, limit: 3 })
    return nodes.length > 0 && tryAs(who, 'task.split-task', { taskId, to: nodes.map(({ id }) => id) })
  }
  if (act === 'hand_on') {
    const { rows: nodes } = await district.store.find(organisations, { where: { parent: task.office }, limit: 1 })
    return nodes[0] && tryAs(who, 'task.hand-on-task', { taskId, office: nodes[0].id, reason: '归他们' })
  }
  if (act === 'late') {
    ports.clock.advance(24 * 5)
    return district.tick()
  }
  if (act === 'tick') return tallyTasks.run(ports)
  return Promise.all([
    tallyTasks.run(ports),
    spreadTasks.run(ports),
    tallyTasks.run(ports),
    take({ act: 'accept', who, which }),
  ])
}

test('whatever people do and whenever the clock comes by, the tree of progress is a recount of its ends', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const to = ['440112001', '440112002', 'D06']
        await district.as('admin-district', 'task.issue-task', { ...said, from: DISTRICT, to, spread: false })
        await spreadTasks.run(district.ports)
        for (const one of steps) await take(one)
        await expectRecount()
      })
      .beforeEach(async () => {
        district = await openDistrict()
      }),
    { numRuns: 25 },
  )
})
