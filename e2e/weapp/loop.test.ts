import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
beforeEach(async () => {
  cloud = await openCloud()
})
afterEach(() => cloud.close())

test('from home to the closed loop: raised, taken on, answered at the desk and confirmed, each step on the timeline', async () => {
  const chen = cloud.phoneOf('resident-chen')
  chen.open('/pages/home/index')
  await chen.waitFor('荔园社区')
  await chen.waitFor('我要反映')
  await chen.tap('#raise-card')
  await chen.waitFor('发生了什么')
  await chen.input('#raise-text', '楼下路灯坏了三天,晚上看不见路')
  await chen.input('#raise-address', '荔园小区3栋楼下')
  await chen.tap('#raise-submit')
  const [raised] = await cloud.waitForCase('resident-chen')
  const caseId = raised!.id
  await chen.waitFor(caseId)
  await chen.tap('#receipt-open')
  await chen.waitFor('已送到荔园社区,等待受理')
  await chen.waitFor('反映了问题,送到荔园社区')

  const li = cloud.phoneOf('worker-li')
  li.open('/packages/desk/inbox/index')
  await li.waitFor('楼下路灯坏了三天')
  await li.tap(`#case-${caseId}`)
  await li.waitFor('我来受理')
  await li.tap('#take-on')
  await li.waitFor('逐条答复')
  await li.input('#answer-d1', '路灯已经修好,换了新灯管')
  await li.tap('#answer-submit')
  await li.waitFor('荔园社区已答复')

  chen.open(`/pages/case-detail/index?caseId=${caseId}`)
  await chen.waitFor('路灯已经修好,换了新灯管')
  await chen.tap('#confirm-satisfied')
  await chen.waitFor('已办结,您评价满意')
  await chen.waitFor('荔园社区 · 李敏')
  await chen.waitFor('认可答复,评价:满意')
})
