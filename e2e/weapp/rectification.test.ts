import { districtDay } from '../../contract/district-time'
import { mondayOf } from '../../contract/project/weeks'
import { repairLiftFrom, startedItem } from '../../local/testing/build-list'
import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
let itemId: string
beforeEach(async () => {
  cloud = await openCloud()
  itemId = await startedItem(cloud.district, repairLiftFrom(mondayOf(districtDay(new Date()))))
})
afterEach(() => cloud.close())

test('this week is written without a signal, goes out once after the app was killed, and counts for its week', async () => {
  const phone = cloud.phoneOf('worker-li')
  phone.open('/packages/member/work/index')
  await phone.waitFor('这一周还没写进展')
  await phone.tap(`#items-mine-${itemId}`)
  await phone.waitFor('请维保单位查清原因')
  phone.setOnline(false)
  await phone.input('#item-report-words', '维保单位来过,是控制板老化')
  await phone.tap('#item-report-submit')
  await phone.waitFor('已存在手机里,有信号时自动送出')
  phone.close()
  expect(cloud.calls.filter(({ operation }) => operation === 'project.report-week')).toEqual([])

  const later = cloud.phoneOf('worker-li', { storage: phone.storage })
  later.open(`/packages/project/item/index?itemId=${itemId}`)
  await cloud.waitUntilCalled('project.report-week', 1)
  await later.waitFor('3周里写了1周')
  const item = await cloud.district.as('dispatcher-huangpu', 'project.view-item', { itemId })
  expect(item.weeks.map(({ state }) => state)).toEqual(['done', 'planned', 'planned'])
  expect(item.entries).toHaveLength(1)
})
