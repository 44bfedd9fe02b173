import { openidOf } from '../../local/seeds/persons'
import { personIdOf } from '../../platform/person-id'
import { DESK, openTown, type Town } from './open-town'

const idOf = (persona: string) => personIdOf(openidOf(persona))

/** A branch's duty that is open to everyone: changed by its host, its roster filled, a turn given away. */
describe('a host', () => {
  let town: Town
  let activityId: string
  const day = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10)
  const view = () => `/packages/activity/view/index?activityId=${activityId}`
  const seen = () =>
    town.call<{ shifts: { shiftId: string; name: string }[] }>('member-zhou', 'checkin.view-activity', { activityId })
  const turns = async () => (await seen()).shifts.map(({ name }) => name)
  beforeAll(async () => {
    town = await openTown()
    const activity = {
      ...{ kind: 'duty', title: '清明值守', words: '看好山口,劝阻明火。', address: '荔园山口', openTo: 'everyone' },
      ...{ from: `${day}T08:00:00+08:00`, to: `${day}T18:00:00+08:00` },
    }
    const input = { office: 'B01', activity }
    activityId = (await town.call<{ activityId: string }>('member-zhou', 'checkin.create-activity', input)).activityId
  })
  afterAll(() => town?.close())

  test('changes what was said; it stands there when the page is opened again', async () => {
    const zhou = await town.arrive('member-zhou')
    await zhou.goto(view())
    await zhou.tap('#activity-change')
    await zhou.at('#activity-save').waitFor()
    await zhou.see('还没有改动')
    await zhou.type('#activity-address', '荔园山口凉亭')
    await zhou.type('#activity-capacity', '30')
    await zhou.shot('activity-change-phone')
    await zhou.tap('#activity-save')
    await zhou.see('已经改好')
    await zhou.tap('#activity-back')
    await zhou.see('名额 30 个,还剩 30 个')
    await zhou.see('荔园山口凉亭')
  })

  test('fills the roster at a desk, one turn after the other, and takes one off again', async () => {
    const zhou = await town.arrive('member-zhou', DESK)
    await zhou.goto(view())
    await zhou.tap('#activity-roster')
    await zhou.see('还没有排班')
    await zhou.tap(`#turn-who-${idOf('member-lin')}`)
    await zhou.shot('activity-roster-desk')
    await zhou.tap('#turn-add')
    await zhou.see('去掉这一班')
    await zhou.tap(`#turn-who-${idOf('member-lin')}`)
    await zhou.tap('#turn-add')
    await zhou.see('林志远已经有一班了')
    await zhou.shot('activity-roster-desk-refused')
    const [whole] = (await seen()).shifts
    await zhou.tap(`#turn-drop-${whole?.shiftId}`)
    await zhou.shot('activity-drop-desk')
    await zhou.tap('去掉')
    await zhou.see('还没有排班')
    const morning = { from: `${day}T08:00:00+08:00`, to: `${day}T12:00:00+08:00` }
    const input = { activityId, personId: idOf('member-lin'), ...morning }
    await town.call('member-zhou', 'checkin.assign-shift', input)
    await zhou.see('几点开始:12:00')
    await zhou.tap(`#turn-who-${idOf('member-zhou')}`)
    await zhou.tap('#turn-add')
    await zhou.see('周文斌(我)')
    expect(await turns()).toEqual(['林志远', '周文斌'])
  })

  test('whoever has a turn is told, is not asked to sign up, and gives it to somebody who agrees', async () => {
    const lin = await town.arrive('member-lin')
    await lin.goto('/packages/activity/list/index')
    await lin.see('有您的班')
    await lin.tap(`#activity-${activityId}`)
    await lin.see('这一班请人换')
    expect(await lin.text()).not.toMatch(/^报名$/m)
    const [first] = (await seen()).shifts
    await lin.tap(`#swap-${first?.shiftId}-open`)
    await lin.tap(`#swap-with-${first?.shiftId}-${idOf('member-zhou')}`)
    await lin.shot('activity-swap-phone')
    await lin.tap(`#swap-ask-${first?.shiftId}`)
    await lin.see('已请周文斌换班')
    const zhou = await town.arrive('member-zhou')
    await zhou.goto(view())
    await zhou.tap(`#swap-yes-${first?.shiftId}`)
    await zhou.page.waitForFunction(() => !document.body.textContent?.includes('等答复'))
    expect(await turns()).toEqual(['周文斌', '周文斌'])
    await zhou.shot('activity-host-phone')
    await zhou.tap('#activity-roster')
    await zhou.see('去掉这一班')
    await zhou.shot('activity-roster-phone')
  })

  test('reaches a resident of the place by the door on home, and nobody elsewhere', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto('/pages/home/index')
    await chen.see('我要反映')
    await chen.shot('home-with-activity-door')
    await chen.tap('#activity-door')
    await chen.see('清明值守')
    await chen.shot('activity-list-resident')
    await chen.tap(`#activity-${activityId}`)
    await chen.see('住在或工作在荔园社区的所有人')
    await chen.tap('#activity-sign-up')
    await chen.see('不去了,取消报名')
    await chen.shot('activity-resident')
    const liang = await town.arrive('resident-liang')
    await liang.goto('/packages/activity/list/index')
    await liang.see('最近没有活动')
  })

  test('who came has it in their own record, and can take it away', async () => {
    await town.advance((Date.parse(`${day}T09:00:00+08:00`) - Date.now()) / 60_000)
    await town.call('resident-chen', 'checkin.check-in-activity', { activityId })
    await town.call('member-zhou', 'checkin.summarise-activity', { activityId, text: '劝回了三批带火种上山的人' })
    const chen = await town.arrive('resident-chen')
    await chen.goto(view())
    await chen.tap('#activity-record')
    await chen.see('劝回了三批带火种上山的人')
    await chen.shot('activity-record-phone')
    await chen.tap(`#erase-${activityId}`)
    await chen.tap('删掉')
    await chen.see('还没有服务记录')
  })

  test('no page ran into an error', () => expect(town.faults()).toEqual([]))
})
