import { addDays, districtDay } from '../../contract/district-time'
import { DESK, openTown, type Town } from './open-town'

/** A task from a street to its community and back, by two people at the screen. The steps build on each other. */
describe('a task at the screen', () => {
  let town: Town
  const WORKER = 'worker-li'
  const taskIn = async () => {
    const list = await town.call<{ tasks: { taskId: string; title: string }[] }>(WORKER, 'task.list-tasks', {
      show: 'todo',
    })
    return list.tasks[0]?.taskId ?? ''
  }
  beforeAll(async () => {
    town = await openTown()
    await town.call('dispatcher-huangpu', 'task.issue-task', {
      ...{ title: '排查独居老人家的燃气灶', words: '挨家看一遍,有问题的当天报修。', doneWhen: '每户都看过,有记录' },
      ...{ from: '440112001', to: ['440112001010', '440112001003'], dueOn: addDays(districtDay(new Date()), 5) },
      form: [
        { label: '单位名称', kind: 'text', known: 'office_name' },
        { label: '看了多少户', kind: 'number' },
      ],
    })
    for (let tries = 0; tries < 50 && !(await taskIn()); tries += 1) await town.advance(1)
    expect(await taskIn()).toMatch(/-440112001010$/)
  })
  afterAll(() => town?.close())

  test('the issuing page says what is lacking before it can be pressed', async () => {
    const zheng = await town.arrive('dispatcher-huangpu', DESK)
    await zheng.goto('/packages/task/issue/index')
    await zheng.see('还没写:任务名称')
    await zheng.shot('task-issue-desk')
  })

  test('the worker accepts it and hands it in; what the system knows is not asked', async () => {
    const li = await town.arrive(WORKER)
    await li.goto('/packages/task/list/index')
    await li.see('排查独居老人家的燃气灶')
    await li.shot('task-list-phone')
    await li.tap('排查独居老人家的燃气灶')
    await li.tap('#task-accept')
    await li.tap('#task-hand-in-open')
    await li.see('来自组织名录,不用填')
    await li.type('#task-hand-in-words', '都看过了,三户换了软管')
    await li.type('#task-value-0', '42')
    await li.shot('task-hand-in-phone')
    await li.tap('#task-hand-in-submit')
    await li.see('等核实')
  })

  test('the street sends it back once and then verifies, and the progress shows it', async () => {
    const taskId = await taskOf()
    const zheng = await town.arrive('dispatcher-huangpu', DESK)
    await zheng.goto(`/packages/task/view/index?taskId=${taskId}`)
    await zheng.see('都看过了,三户换了软管')
    await zheng.shot('task-view-desk')
    await zheng.tap('#task-send-back-open')
    await zheng.type('#task-send-back-words', '请写明是哪三户')
    await zheng.tap('#task-send-back-submit')
    await zheng.see('正在办')
    await town.call(WORKER, 'task.hand-in-task', { taskId, words: '3栋、5栋、8栋各一户', values: ['42'] })
    await zheng.page.reload()
    await zheng.see('8栋各一户')
    await zheng.tap('#task-verify-open')
    await zheng.tap('#task-verify-submit')
    await zheng.see('已完成')
    await town.advance(2)
    await zheng.goto(`/packages/task/progress/index?taskId=${taskId.split('-')[0]}`)
    await zheng.see('已完成 1/2')
    await zheng.shot('task-progress-desk')
  })

  async function taskOf(): Promise<string> {
    const list = await town.call<{ tasks: { taskId: string; office: string }[] }>(
      'dispatcher-huangpu',
      'task.list-tasks',
      { show: 'check' },
    )
    return list.tasks[0]?.taskId ?? ''
  }

  test('no page ran into an error', () => expect(town.faults()).toEqual([]))
})
