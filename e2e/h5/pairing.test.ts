import { buffer } from 'node:stream/consumers'
import { pointRow } from '../../local/testing/point-table'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import { DESK, openTown, type Town } from './open-town'

/** A table as an admin's spreadsheet program would save it. */
async function tableOf(...rows: ReturnType<typeof pointRow>[]) {
  const headings = [...Object.keys(pointRow(1)), '替补支部', '替补党员', '经度', '纬度']
  const columns = headings.map((heading) => ({ heading, width: 12 }))
  const cells = rows.map((row) => headings.map((heading) => row[heading]))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: '名单.xlsx', mimeType, buffer: await buffer(writeSheets([{ name: '名单', columns, rows: cells }])) }
}

/** Who is in contact with whom: at the desk, at the door and at home. The steps build on each other. */
describe('contact pairing at the screen', () => {
  let town: Town
  const NOBODY = '440112001010-household-0502'
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  test('the community sees who has nobody, and gives them a member', async () => {
    const li = await town.arrive('worker-li')
    await li.goto('/packages/pairing/keep/index')
    await li.see('其中 1 个还没有人联系')
    await li.shot('pairing-list-phone')
    await li.tap('#points-show-nobody')
    await li.tap(`#point-${NOBODY}`)
    await li.see('还没有人联系')
    await li.tap('#point-edit')
    await li.tap('#point-member-open')
    await li.tap('#point-member-branches-B01')
    await li.tap('周文斌')
    await li.see('荔园社区第一党支部 · 周文斌')
    await li.shot('pairing-form-phone')
    await li.tap('#point-save')
    await li.see('都有人联系')
  })

  test('an admin brings a table in: the mistake is named by row and column, the clean row is taken knowingly', async () => {
    const xu = await town.arrive('admin-huangpu', DESK)
    await xu.goto('/packages/pairing/keep/index')
    await xu.see('结对联系名单')
    await xu.pick('#points-choose', await tableOf(pointRow(1), pointRow(2, { 电话: '1380000' })))
    await xu.see('手机号是 11 位,这里有 7 位')
    expect(await xu.words('#points-report')).toMatch(/共 2 行,1 行里有 1 处要改.*第 3 行电话/)
    await xu.shot('pairing-import-desk')
    await xu.tap('#points-take')
    await xu.see('1 行都导入好了', 60)
    await xu.see('共 5 个联系点')
    await xu.shot('pairing-list-desk')
  })

  test('the member hands over a code, and the resident sees whom to call', async () => {
    const zhou = await town.arrive('member-zhou')
    await zhou.goto('/packages/pairing/mine/index')
    await zhou.tap(`#point-${NOBODY}`)
    await zhou.tap('#make-code')
    await zhou.at('#link-code').waitFor()
    const code = await zhou.words('#link-code')
    await zhou.shot('pairing-point-phone')
    const he = await town.arrive('resident-he')
    await he.goto('/pages/home/index')
    await he.tap('#contact-door')
    await he.see('填联系码,看谁和您联系')
    await he.shot('pairing-code-phone')
    await he.type('#code', code.replace(/\s/g, ''))
    await he.tap('#link')
    await he.see('打电话给周文斌')
    await he.shot('pairing-contact-phone')
  })

  test('a member moves away: all that he has goes to another at once, and the reason stays', async () => {
    const zheng = await town.arrive('dispatcher-huangpu', DESK)
    await zheng.goto('/packages/pairing/keep/index')
    await zheng.tap('#hand-over-all-open')
    await zheng.see('还要写:谁要调走、交给谁、原因')
    await zheng.tap('#hand-over-from-open')
    await zheng.tap('#hand-over-from-branches-B01')
    await zheng.tap('周文斌')
    await zheng.tap('#hand-over-to-open')
    await zheng.tap('#hand-over-to-branches-B01')
    await zheng.tap('林志远')
    await zheng.type('#hand-over-reason', '工作调动')
    await zheng.shot('pairing-hand-over-desk')
    await zheng.tap('#hand-over')
    await zheng.see('交接好了 5 个联系点')
    const lin = await town.arrive('member-lin')
    await lin.goto('/packages/pairing/mine/index')
    await lin.tap(`#point-${NOBODY}`)
    await lin.see('周文斌 → 林志远')
    await lin.see('工作调动')
  })

  test('no page ran into an error', () => expect(town.faults()).toEqual([]))
})
