import type { MiniProgram } from './harness/open-mini-program'
import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
let phone: MiniProgram
beforeEach(async () => {
  cloud = await openCloud()
  phone = cloud.phoneOf('resident-chen')
  phone.outside.privacyAgreed = false
  phone.open('/pages/raise/index')
  await phone.input('#raise-text', '楼下路灯坏了三天,晚上看不见路')
})
afterEach(() => cloud.close())

test('before the first photo one is asked: what is read, why, and what to do without; a yes goes on at once', async () => {
  phone.outside.photos = ['wxfile://tmp/lamp.jpg']
  await phone.tap('#raise-photos')
  const text = await phone.waitFor('#privacy-sheet')
  expect(text).toContain('只拿您自己选的那几张照片')
  expect(text).toContain('不加照片也行')
  expect(phone.said).toContain('微信知道弹窗出现了')
  await phone.tap('#privacy-agree')
  await phone.waitFor('去掉')
  expect(phone.find('#privacy-sheet')).toBeUndefined()
  expect(phone.text()).toContain('楼下路灯坏了三天')
})

test('the guideline that was filed with WeChat is one tap away', async () => {
  await phone.tap('#raise-photos')
  await phone.tap('#privacy-guideline')
  expect(phone.said).toContain('打开了隐私保护指引')
  await phone.tap('#privacy-refuse')
})

test('a no to the map leaves the address to be typed, and the case goes out with what was written', async () => {
  phone.outside.place = { name: '荔园小区', address: '荔园路2号', latitude: 23.1, longitude: 113.4 }
  await phone.tap('#raise-find-place')
  await phone.waitFor('只记您在地图上选的那一处')
  await phone.tap('#privacy-refuse')
  await phone.waitFor('您没有同意,就不读位置')
  expect(phone.find('#privacy-sheet')).toBeUndefined()
  await phone.input('#raise-address', '荔园小区3栋楼下')
  await phone.tap('#raise-photos')
  await phone.tap('#privacy-refuse')
  await phone.waitFor('就先不加照片')
  await phone.waitFor('✓ 交通出行')
  await phone.tap('#raise-submit')
  await phone.waitFor('已经收到')
  const [raised] = await cloud.casesOf('resident-chen')
  expect(raised).toBeDefined()
  const view = await cloud.district.as('resident-chen', 'case.view-case', { caseId: raised!.id })
  expect(view.photos).toEqual([])
})

test('whoever said no is asked again the next time, and may say yes then', async () => {
  await phone.tap('#raise-photos')
  await phone.tap('#privacy-refuse')
  await phone.waitFor('就先不加照片')
  phone.outside.photos = ['wxfile://tmp/lamp.jpg']
  await phone.tap('#raise-photos')
  await phone.tap('#privacy-agree')
  await phone.waitFor('去掉')
})

test('once agreed, nobody is asked again', async () => {
  phone.outside.privacyAgreed = true
  phone.outside.photos = ['wxfile://tmp/lamp.jpg']
  await phone.tap('#raise-photos')
  await phone.waitFor('去掉')
  expect(phone.said).not.toContain('微信知道弹窗出现了')
})
