import { DESK, openTown, type Town } from './h5/open-town'

const FOLDER = 'docs/images'
const COMMUNITY = '440112001010'

/** A few made-up cases that reached the street's desk, one of them late and one passed on twice. */
async function fill(town: Town): Promise<string> {
  const point = { latitude: 23.105, longitude: 113.445 }
  async function raise(who: string, category: string, text: string, address: string, more: object, reason: string) {
    const input = { category, text, place: { communityCode: COMMUNITY, address, point }, photos: [], ...more }
    const { caseId } = await town.call<{ caseId: string }>(who, 'case.submit-case', input)
    await town.call('worker-li', 'case.return-case', { caseId, reason })
    return caseId
  }
  const demands = { demands: ['请把坑补好', '请说明什么时候补'] }
  const hole = ['人行道有个深坑,下雨天看不见,老人容易摔倒', '荔园路口公交站旁'] as const
  const first = await raise('resident-chen', 'transport', ...hole, demands, '人行道归街道养护,社区没有维修权限')
  const smoke = ['楼下餐馆油烟直接排到窗口,关窗也有味', '荔园小区2栋'] as const
  const twice = await raise('resident-he', 'environment', ...smoke, {}, '要城管到场检查')
  const sent = { caseId: twice, method: 'doorstep', office: COMMUNITY, words: '请先上门看' }
  await town.call('dispatcher-huangpu', 'case.dispatch-case', sent)
  await town.call('worker-li', 'case.return-case', { caseId: twice, reason: '社区没有执法权' })
  await town.advance(60 * 24 * 3)
  const waste = ['3栋楼道的垃圾三天没人清', '荔园小区3栋'] as const
  await raise('resident-chen', 'environment', ...waste, { urgent: true }, '物业已撤出,请街道协调')
  const pension = ['社区养老补贴停发了两个月,问谁都说不清', '荔园社区居委会'] as const
  await raise('resident-he', 'social_security', ...pension, {}, '补贴由街道发放')
  const lamp = ['小区门口路灯不亮,晚上出入看不清', '荔园小区东门'] as const
  await raise('resident-chen', 'transport', ...lamp, {}, '路灯归街道管')
  await town.advance(60 * 27)
  return first
}

/** `npm run pictures`: the pictures of the README, taken of the built pages. */
async function takePictures() {
  const town = await openTown()
  const caseId = await fill(town)
  async function picture(name: string, who: string, viewport: typeof DESK | undefined, steps: (at: Person) => unknown) {
    const person = await town.arrive(who, viewport)
    await steps(person)
    await person.page.waitForTimeout(800)
    await person.page.screenshot({ path: `${FOLDER}/${name}.png` })
  }
  for (const [size, viewport] of Object.entries({ desk: DESK, phone: undefined })) {
    await picture(`inbox-${size}`, 'dispatcher-huangpu', viewport, async (zheng) => {
      await zheng.goto('/packages/desk/inbox/index')
      await zheng.see('人行道有个深坑')
      if (size === 'desk') await zheng.tap('人行道有个深坑,下雨天看不见,老人容易摔倒')
    })
    await picture(`raise-${size}`, 'resident-he', viewport, async (he) => {
      await he.goto('/pages/raise/index')
      await he.type('#raise-text', '东门口的路灯晚上都不亮')
      await he.type('#raise-address', '荔园小区东门')
      await he.see('附近已有类似的诉求')
      await he.at('#similar').scrollIntoViewIfNeeded()
    })
  }
  const { broadcasts } = await town.call<{ broadcasts: { broadcastId: string; title: string }[] }>(
    'resident-chen',
    'broadcast.list-broadcasts',
    {},
  )
  const shot = broadcasts.find(({ title }) => title.includes('流感疫苗')) ?? broadcasts[0]
  await picture('notice-phone', 'resident-chen', undefined, async (chen) => {
    await chen.goto(`/packages/notice/read/index?broadcastId=${shot?.broadcastId}`)
    await chen.see('一句话说明')
  })
  await picture('notice-desk', 'admin-huangpu', DESK, async (xu) => {
    await xu.goto(`/packages/publish/edit/index?broadcastId=${shot?.broadcastId}`)
    await xu.see('居民手机上的样子')
  })
  await picture('case-desk', 'dispatcher-huangpu', DESK, async (zheng) => {
    await zheng.goto(`/packages/desk/handle/index?caseId=${caseId}`)
    await zheng.tap('#dispatch-open')
    await zheng.see('立即办')
    await zheng.tap('#dispatch-method-proactive')
  })
  const call = { caseId, method: 'joint', offices: ['D06', 'D07'], lead: 'D07', words: '请一起到现场,把坑补好' }
  await town.call('dispatcher-huangpu', 'case.call-departments', call)
  const text = '已安排养护队,明天上午补好,三天后复查'
  await town.call('officer-lu', 'case.answer-call', { callId: `${caseId}:c2`, text })
  await picture('case-phone', 'resident-chen', undefined, async (chen) => {
    await chen.goto(`/pages/case-detail/index?caseId=${caseId}`)
    await chen.see('一起办的部门')
  })
  await town.close()
}
type Person = Awaited<ReturnType<Town['arrive']>>

takePictures().then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
