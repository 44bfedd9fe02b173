import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
beforeEach(async () => {
  cloud = await openCloud()
})
afterEach(() => cloud.close())

test('a resident raises a case with a photo in one scroll, and it is stored as theirs', async () => {
  const phone = cloud.phoneOf('resident-chen')
  phone.open('/pages/raise/index')
  await phone.waitFor('荔园社区')
  await phone.input('#raise-text', '楼下路灯坏了三天,晚上看不见路')
  await phone.waitFor('✓ 交通出行')
  await phone.input('#raise-address', '荔园小区3栋楼下')
  phone.outside.photos = ['wxfile://tmp/lamp.jpg']
  await phone.tap('#raise-photos')
  await phone.tap('#raise-submit')
  const [raised] = await cloud.waitForCase('resident-chen')
  expect(raised).toMatchObject({ category: 'transport', address: '荔园小区3栋楼下', state: 'raised' })
  await phone.waitFor(raised!.id)
  expect(phone.route()).toBe('pages/receipt/index')
  expect(await cloud.casesOf('resident-he')).toEqual([])
})
