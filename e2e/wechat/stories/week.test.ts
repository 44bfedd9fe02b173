import { districtDay } from '../../../contract/district-time'
import { mondayOf } from '../../../contract/project/weeks'
import { repairLiftFrom, startedItem } from '../../../local/testing/build-list'
import { openWechatCloud, type WechatCloud } from '../open-wechat-cloud'

let cloud: WechatCloud
beforeAll(async () => {
  cloud = await openWechatCloud()
})
afterAll(() => cloud?.close())

test('a week of a rectification list is written without a signal, and counts once it went out', async () => {
  const itemId = await startedItem(cloud.district, repairLiftFrom(mondayOf(districtDay(new Date()))))
  const li = cloud.phoneOf('worker-li')
  li.open(`/packages/project/item/index?itemId=${itemId}`)
  await li.waitFor('请维保单位查清原因')
  li.setOnline(false)
  await li.input('#item-report-words', '维保单位来过,是控制板老化')
  await li.tap('#item-report-submit')
  await li.waitFor('已存在手机里,有信号时自动送出')
  li.setOnline(true)
  await cloud.waitUntilCalled('project.report-week', 1)
  await li.waitFor('3周里写了1周')
  await cloud.district.tick()
})

test('a member finds the homes that they are in contact with', async () => {
  const { contacts } = await cloud.district.as('member-zhou', 'pairing.list-my-points', {})
  expect(contacts.length).toBeGreaterThan(0)
  const zhou = cloud.phoneOf('member-zhou')
  zhou.open('/packages/pairing/mine/index')
  await zhou.waitFor(contacts[0]!.title)
})
