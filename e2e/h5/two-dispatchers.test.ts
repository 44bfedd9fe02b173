import type { Route } from 'playwright-core'
import { fillDispatch, type HandlingTown, openHandlingTown } from './handling-town'
import { DESK } from './open-town'

describe('two dispatchers act on one case at the same moment', () => {
  let town: HandlingTown
  beforeAll(async () => {
    town = await openHandlingTown()
  })
  afterAll(() => town?.close())

  test('one wins; the other is told what happened, and what was typed is still there to be read', async () => {
    const caseId = await town.atStreet('路灯坏了三天')
    const zheng = await town.openCase('dispatcher-huangpu', caseId, DESK)
    const zhong = await town.openCase('dispatcher-zhong', caseId, DESK)
    await fillDispatch(zheng, 'immediate')
    await fillDispatch(zhong, 'doorstep')
    await zhong.type('#dispatch-words', '请先联系物业,再上门看线路')
    // Every 15 s the page looks by itself, which would tell before the tap does; so its looks wait.
    const looks: Route[] = []
    const hold = (route: Route) => {
      if (route.request().postData()?.includes('case.view-case')) looks.push(route)
      else return route.continue()
    }
    await zhong.page.route('**/api/call', hold)
    await zheng.tap('#dispatch-submit')
    await zheng.see('已派给荔园社区')
    await zhong.at('#dispatch-submit').click({ force: true })
    await zhong.page.unroute('**/api/call', hold)
    await Promise.all(looks.map((look) => look.continue()))
    await zhong.see('这件诉求已经不在本单位手里,现在是“已派单”')
    await zhong.tap('知道了')
    await zhong.see('您写的话还在,没有送出')
    await zhong.see('请先联系物业,再上门看线路')
    await zhong.see('按立即办派给荔园社区')
    await zhong.shot('two-dispatchers')
    const view = await town.call<{ method: string }>('resident-chen', 'case.view-case', { caseId })
    expect(view.method).toBe('immediate')
    await zhong.tap('#unsent-drop')
    await zhong.see('现在没有要您办的事')
    expect(await zhong.text()).not.toContain('请先联系物业')
    expect(town.faults()).toEqual([])
  })
})
