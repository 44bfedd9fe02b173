import { addDays, districtDay } from '../../../contract/district-time'
import { openWechatCloud, type WechatCloud } from '../open-wechat-cloud'

/** A task from a street to its community and back. The steps build on each other. */
describe('a task, in WeChat cloud', () => {
  let cloud: WechatCloud
  let taskId: string
  beforeAll(async () => {
    cloud = await openWechatCloud()
    await cloud.district.as('dispatcher-huangpu', 'task.issue-task', {
      ...{ title: '排查独居老人家的燃气灶', words: '挨家看一遍,有问题的当天报修。', doneWhen: '每户都看过,有记录' },
      ...{ from: '440112001', to: ['440112001010'], dueOn: addDays(districtDay(new Date()), 5) },
    })
  })
  afterAll(() => cloud?.close())

  test('the timers take it to the worker and tell them', async () => {
    for (let turn = 0; turn < 3; turn += 1) await cloud.district.tick()
    const { tasks } = await cloud.district.as('worker-li', 'task.list-tasks', { show: 'todo' })
    taskId = tasks[0]!.taskId
    const { messages } = await cloud.district.as('worker-li', 'notify.list-messages', {})
    expect(messages[0]?.text).toContain('布置了任务《排查独居老人家的燃气灶》')
  })

  test('the worker accepts it on the phone and hands it in', async () => {
    const li = cloud.phoneOf('worker-li')
    li.open('/packages/task/list/index')
    await li.tap(`#task-${taskId}`)
    await li.tap('#task-accept')
    await li.tap('#task-hand-in-open')
    await li.input('#task-hand-in-words', '都看过了,三户换了软管')
    await li.tap('#task-hand-in-submit')
    await li.waitFor('等核实')
  })

  test('the street verifies it, and it is done', async () => {
    const zheng = cloud.phoneOf('dispatcher-huangpu')
    zheng.open(`/packages/task/view/index?taskId=${taskId}`)
    await zheng.waitFor('都看过了,三户换了软管')
    await zheng.tap('#task-verify-open')
    await zheng.tap('#task-verify-submit')
    await zheng.waitFor('已完成')
    expect(await cloud.district.as('worker-li', 'task.view-task', { taskId })).toMatchObject({ state: 'done' })
  })
})
