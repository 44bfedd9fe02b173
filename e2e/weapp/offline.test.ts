import { type Cloud, openCloud } from './stand-in-cloud'

let cloud: Cloud
beforeEach(async () => {
  cloud = await openCloud()
})
afterEach(() => cloud.close())

const submitted = () => cloud.calls.filter(({ operation }) => operation === 'case.submit-case')

async function write(phone: ReturnType<Cloud['phoneOf']>) {
  phone.open('/pages/raise/index')
  await phone.waitFor('荔园社区')
  await phone.input('#raise-text', '路面有个坑,电动车差点摔倒')
  await phone.input('#raise-address', '荔园路12号门口')
}

test('without a signal it waits on the phone and says so; with one it goes out, once', async () => {
  const phone = cloud.phoneOf('resident-chen')
  await write(phone)
  phone.setOnline(false)
  await phone.waitFor('没有网络,写好的会先存着')
  await phone.tap('#raise-submit')
  await phone.waitFor('已存在手机里')
  expect(await cloud.casesOf('resident-chen')).toEqual([])
  phone.setOnline(true)
  expect(await cloud.waitForCase('resident-chen')).toHaveLength(1)
  phone.switchTab('/pages/cases/index')
  await phone.waitFor('已送到荔园社区')
  expect(phone.text()).not.toContain('还没送出')
  expect(submitted()).toHaveLength(1)
})

test('what waits outlives the app being closed, and goes out after the next start', async () => {
  const phone = cloud.phoneOf('resident-chen')
  await write(phone)
  phone.setOnline(false)
  await phone.tap('#raise-submit')
  await phone.waitFor('已存在手机里')
  phone.close()
  const again = cloud.phoneOf('resident-chen', { storage: phone.storage })
  again.open('/pages/home/index')
  expect(await cloud.waitForCase('resident-chen')).toHaveLength(1)
  await again.waitFor('已送到荔园社区')
})

test('what waits lies on the phone without a readable word, and what an older version left plain is sealed', async () => {
  const phone = cloud.phoneOf('resident-chen')
  await write(phone)
  phone.setOnline(false)
  await phone.tap('#raise-submit')
  await phone.waitFor('已存在手机里')
  const lying = () => [...phone.storage.values()].join('\n')
  expect(lying()).not.toMatch(/路面有个坑|荔园路12号/)
  phone.close()

  const sealed = JSON.parse(phone.storage.get('queue:waiting')!).slice('sealed:'.length)
  phone.storage.set('queue:waiting', Buffer.from(sealed, 'base64').toString())
  expect(lying()).toContain('路面有个坑')
  const again = cloud.phoneOf('resident-chen', { storage: phone.storage, online: false })
  again.open('/pages/home/index')
  await again.waitFor('1 件还没送出')
  expect(lying()).not.toContain('路面有个坑')
  again.setOnline(true)
  expect(await cloud.waitForCase('resident-chen')).toHaveLength(1)
})

test('what can no longer be opened is said in words, and the mini program goes on', async () => {
  const storage = new Map([['queue:waiting', JSON.stringify('sealed:bm90aGluZw==')]])
  const phone = cloud.phoneOf('resident-chen', { storage })
  phone.open('/pages/home/index')
  await phone.waitFor('有存着的内容打不开了')
  await write(phone)
  await phone.tap('#raise-submit')
  expect(await cloud.waitForCase('resident-chen')).toHaveLength(1)
})

test('an answer that is lost on the way makes no second case', async () => {
  const phone = cloud.phoneOf('resident-chen')
  await write(phone)
  cloud.loseNextAnswer()
  await phone.tap('#raise-submit')
  await phone.waitFor(/已存在手机里|已经收到/)
  phone.setOnline(false)
  phone.setOnline(true)
  await phone.waitFor(/已存在手机里|已经收到/)
  await cloud.waitUntilCalled('case.submit-case', 2)
  expect(await cloud.casesOf('resident-chen')).toHaveLength(1)
  expect(new Set(submitted().map(({ requestId }) => requestId)).size).toBe(1)
})

test('what is half written is still there after the app was killed', async () => {
  const phone = cloud.phoneOf('resident-chen')
  await write(phone)
  phone.close()
  const again = cloud.phoneOf('resident-chen', { storage: phone.storage })
  again.open('/pages/raise/index')
  await again.waitFor('路面有个坑,电动车差点摔倒')
  await again.waitFor('荔园路12号门口')
})
