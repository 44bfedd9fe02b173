import { openTown, type Town } from './open-town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const HOUSE = '440112001010-household-0101'
type Visits = { visits: { title: string; state: string; cases: number; visitId: string }[] }
const past = async () => (await town.call<Visits>('member-zhou', 'checkin.list-my-visits', { show: 'past' })).visits

test('a visit in airplane mode, with a case heard on it, arrives once and in order after the browser was closed', async () => {
  const zhou = await town.arrive('member-zhou')
  await zhou.goto('/packages/member/visits/index')
  await zhou.see('陈桂芳家')
  await zhou.shot('visit-01-whom')
  await zhou.page.waitForLoadState('networkidle')
  await zhou.context.setOffline(true)
  await zhou.tap(`#go-${HOUSE}`)
  await zhou.see('不存坐标')
  await zhou.shot('visit-02-check-in')
  await zhou.tap('#visit-check-in-now')
  await zhou.see('见到谁,听到什么')
  await zhou.shot('visit-03-write-up')
  await zhou.tap('#visit-report')
  await zhou.type('#raise-text', '楼道的灯坏了三天,晚上不敢下楼')
  await zhou.tap('#raise-category-environment')
  await zhou.tap('#report-submit')
  await zhou.see('的确认码')
  await zhou.shot('visit-04-code')
  expect(await past()).toEqual([])

  // Closed and opened anew: the pages can be had again, the backend not yet.
  await zhou.context.route('**/api/**', (route) => route.abort('internetdisconnected'))
  await zhou.context.setOffline(false)
  await zhou.goto('/packages/member/visits/index')
  await zhou.page.reload()
  await zhou.tap('已签到,记录还没写')
  await zhou.type('#visit-heard', '楼道的灯坏了三天')
  await zhou.tap('#visit-finish')
  await zhou.see('写好了,有信号时自动送出')
  await zhou.shot('visit-05-waiting')

  const sent: string[] = []
  zhou.page.on('request', (request) => {
    const { operation } = (request.postDataJSON() ?? {}) as { operation?: string }
    if (operation && /check-in-visit|submit-for-person|finish-visit/.test(operation)) sent.push(operation)
  })
  await zhou.context.unroute('**/api/**')
  await zhou.see('这次走访反映的', 60)
  await zhou.page.reload()
  await zhou.shot('visit-06-done')
  expect(sent).toEqual(['checkin.check-in-visit', 'case.submit-for-person', 'checkin.finish-visit'])
  await town.advance(1)
  expect(await past()).toMatchObject([{ title: '陈桂芳家', state: 'done', cases: 1 }])
  // The household sees who came and when.
  const chen = await town.arrive('resident-chen')
  await chen.goto('/packages/mine/visits/index')
  await chen.see('周文斌')
  await chen.shot('visit-07-household')
  expect(town.faults()).toEqual([])
})
