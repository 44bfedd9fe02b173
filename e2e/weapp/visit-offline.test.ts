import { makeContactPoint } from '../../cloudfunctions/checkin/testing/make-contact-point'
import { openidOf } from '../../local/seeds/persons'
import { personIdOf } from '../../platform/person-id'
import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
let contactPointId: string
beforeEach(async () => {
  cloud = await openCloud()
  contactPointId = await makeContactPoint(cloud.district.ports, { memberId: personIdOf(openidOf('member-zhou')) })
})
afterEach(() => cloud.close())

const SENT = ['checkin.check-in-visit', 'case.submit-for-person', 'checkin.finish-visit']
const made = () => cloud.calls.filter(({ operation }) => SENT.includes(operation))

test('a visit without a signal, with a case heard on it, goes out once and in order after the app was killed', async () => {
  const phone = cloud.phoneOf('member-zhou')
  phone.open('/packages/member/visits/index')
  await phone.waitFor('梁伯家')
  phone.setOnline(false)
  await phone.tap(`#go-${contactPointId}`)
  await phone.waitFor('到了就签到')
  await phone.waitFor('不存坐标')
  await phone.tap('#visit-check-in-now')
  await phone.waitFor('见到谁,听到什么')
  const visitId = /"visitId":"(\w+)"/.exec([...phone.storage.values()].join('\n'))?.[1] ?? ''
  await phone.tap('#visit-report')
  await phone.waitFor('替谁反映')
  await phone.input('#raise-text', '楼道的灯坏了三天,梁伯晚上不敢下楼')
  await phone.tap('#raise-category-environment')
  await phone.tap('#report-submit')
  await phone.waitFor('的确认码')
  phone.close()

  const again = cloud.phoneOf('member-zhou', { storage: phone.storage })
  again.setOnline(false)
  again.open('/packages/member/visits/index')
  await again.waitFor('已签到,记录还没写')
  await again.tap(`#begun-${visitId}`)
  await again.waitFor('见到谁,听到什么')
  await again.input('#visit-heard', '楼道的灯坏了三天')
  await again.tap('#visit-finish')
  await again.waitFor('写好了,有信号时自动送出')
  again.close()
  expect(made()).toEqual([])

  const later = cloud.phoneOf('member-zhou', { storage: again.storage })
  later.open('/packages/member/visits/index')
  await cloud.waitUntilCalled('checkin.finish-visit', 1)
  await later.waitFor('已写好记录')
  expect(made().map(({ operation }) => operation)).toEqual(SENT)
  await cloud.district.tick()
  const { visits } = await cloud.district.as('member-zhou', 'checkin.list-my-visits', { show: 'past' })
  expect(visits).toMatchObject([{ title: '梁伯家', state: 'done', cases: 1 }])
})
