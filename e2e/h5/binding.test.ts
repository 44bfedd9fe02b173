import { buffer } from 'node:stream/consumers'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import { DESK, openTown, type Town } from './open-town'

const HE = '13800000002'

/** A roster as an admin's spreadsheet program would save it. */
async function rosterOf(...rows: string[][]) {
  const columns = ['姓名', '手机号', '单位', '身份'].map((heading) => ({ heading, width: 16 }))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: '名册.xlsx', mimeType, buffer: await buffer(writeSheets([{ name: '人员名册', columns, rows }])) }
}

/** An admin invites at the desk, and the person binds. The steps build on each other. */
describe('who one is, at the screen', () => {
  let town: Town
  let code: string
  let line: string
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  test('a resident finds one quiet line at the end of 我的', async () => {
    const he = await town.arrive('resident-he')
    await he.goto('/pages/me/index')
    await he.see('我是工作人员或党员,绑定身份')
    await he.shot('binding-me-phone')
    await he.tap('#staff-door')
    await he.see('只有替单位工作的人才要绑定')
    await he.shot('binding-resident-phone')
  })

  test('an admin adds a person at the desk, and makes the code that is shown once', async () => {
    const xu = await town.arrive('admin-huangpu', DESK)
    await xu.goto('/packages/admin/people/index')
    await xu.see('人员名册')
    await xu.see('荔园社区 · 社区工作者')
    await xu.shot('people-list-desk')
    await xu.tap('#person-new')
    await xu.see('还要写:姓名、11 位手机号、单位、身份')
    await xu.type('#person-name', '何志强')
    await xu.type('#person-phone', HE)
    await xu.tap('#person-office-open')
    await xu.type('#person-office-words', '荔园')
    await xu.shot('people-add-desk')
    await xu.tap('#person-office-list-440112001010')
    await xu.tap('#person-role-community_worker')
    await xu.tap('#person-save')
    await xu.see('已经加进名册')
    await xu.tap('#invitation-make')
    await xu.at('#invitation-code').waitFor()
    code = await xu.words('#invitation-code')
    expect(code).toMatch(/^\d{4} \d{4} \d{4}$/)
    await xu.shot('people-invitation-desk')
    await xu.tap('#invitation-close')
    await xu.type('#people-search', '何志强')
    await xu.see(/邀请码.+前有效/)
    expect(await xu.text()).not.toContain(code)
    const found = await town.call<{ people: { appointmentId: string }[] }>('admin-huangpu', 'staff.list-people', {
      words: '何志强',
    })
    line = found.people[0]!.appointmentId
  })

  test('a wrong code says how many tries are left and loses nothing; the right one makes the worker', async () => {
    const he = await town.arrive('resident-he')
    await he.goto('/packages/mine/bind/index')
    await he.type('#bind-code', '1234')
    await he.see('邀请码还差 8 位')
    await he.type('#bind-code', '123456789012')
    await he.tap('#bind-number')
    await he.see('还可以试 4 次')
    expect(await he.at('#bind-code').locator('input').first().inputValue()).toBe('123456789012')
    await he.shot('binding-wrong-phone')
    await he.type('#bind-code', code)
    await he.tap('#bind-number')
    await he.see('绑定好了')
    await he.see('荔园社区 · 社区工作者')
    await he.shot('binding-bound-phone')
    await he.goto('/pages/home/index')
    await he.see('今天的工作')
    await he.see('诉求办理')
  })

  test('a roster with a mistake is not brought in; mended, it goes in whole', async () => {
    const xu = await town.arrive('admin-huangpu', DESK)
    await xu.goto('/packages/admin/people/index')
    const mei = ['李小梅', '13911112222', '黄埔街道荔园社区', '社区工作者']
    await xu.pick('#roster-choose', await rosterOf(mei, ['王小明', '139111', '黄埔街道荔园社区', '书记']))
    await xu.see('里有 2 处要改')
    expect(await xu.words('#roster-wrong')).toMatch(/第 3 行手机号.*第 3 行身份/)
    await xu.shot('people-import-wrong-desk')
    await xu.pick('#roster-choose', await rosterOf(mei, ['王小明', '13911113333', '黄埔街道', '党员']))
    await xu.see('2 行都对')
    await xu.tap('#roster-take')
    await xu.see('导入好了:新加 2 人')
    await xu.type('#people-search', '3333')
    await xu.see('王小明')
    await xu.shot('people-imported-desk')
    await xu.type('#people-search', '')
    await xu.tap('#people-state-waiting')
    await xu.tap('#invite-all')
    await xu.see('开好了 2 张')
    expect(await xu.words('#invited-all')).toMatch(/李小梅 139\*{4}2222\d{4} \d{4} \d{4}/)
    await xu.shot('people-invited-desk')
    await xu.tap('#invited-close')
    await xu.see(/还没绑定,邀请码.+前有效/)
  })

  test('a role is ended with a reason, and the person is a resident again', async () => {
    const xu = await town.arrive('admin-huangpu')
    await xu.goto('/packages/admin/people/index')
    await xu.see('人员名册')
    await xu.shot('people-list-phone')
    await xu.type('#people-search', '何志强')
    await xu.tap(`#end-${line}`)
    await xu.see('马上就不能再用这个身份办事')
    await xu.type('#end-reason', '调到别的街道')
    await xu.shot('people-end-phone')
    await xu.tap('#end-submit')
    await xu.see(/结束:调到别的街道/)
    const he = await town.arrive('resident-he')
    await he.goto('/packages/mine/bind/index')
    await he.see('只有替单位工作的人才要绑定')
  })

  test('the district’s admin says how long invitations live', async () => {
    const deng = await town.arrive('admin-district', DESK)
    await deng.goto('/packages/admin/people/index')
    await deng.see('现在是 7 天')
    await deng.type('#days', '3')
    await deng.tap('#days-save')
    await deng.see('现在是 3 天')
    await deng.shot('people-district-desk')
  })

  test('somebody who is no admin is told whom to ask', async () => {
    const zhou = await town.arrive('member-zhou')
    await zhou.goto('/packages/admin/people/index')
    await zhou.see('人员由单位的管理员来管')
    await zhou.goto('/packages/mine/bind/index')
    await zhou.see('荔园社区第一党支部 · 党员')
    await zhou.shot('binding-member-phone')
  })

  test('no page ran into an error', () => expect(town.faults()).toEqual([]))
})
