import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtWeapp } from './built-weapp'
import { readAppConfig } from './harness/app-config'
import { listFiles } from './harness/list-files'
import { openMiniProgram } from './harness/open-mini-program'
import { type Cloud, openCloud } from './stand-in-cloud'

describe('the mini program in WeChat', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud?.close())

  test('a new version asks once, on home, and only when nothing is typed or on its way', async () => {
    const phone = cloud.phoneOf('resident-chen')
    const asked = () => phone.said.filter((words) => words.includes('有新版本')).length
    phone.open('/pages/home/index')
    await phone.waitFor('荔园社区')
    phone.navigateTo('/pages/raise/index')
    await phone.input('#raise-text', '楼下路灯坏了')
    phone.updateReady()
    await new Promise((quiet) => setTimeout(quiet, 100))
    expect(asked()).toBe(0)
    phone.outside.agrees = false
    phone.back()
    await phone.waitFor('我要反映')
    await waitFor(() => asked() === 1)
    phone.navigateTo('/pages/raise/index')
    phone.back()
    await phone.waitFor('我要反映')
    expect(asked()).toBe(1)
    expect(phone.said).not.toContain('重新打开了新版本')
  })

  test('while something waits for a signal no new version is asked for; a yes opens it', async () => {
    const phone = cloud.phoneOf('resident-he')
    phone.open('/pages/raise/index')
    await phone.waitFor(/荔园社区/)
    phone.setOnline(false)
    await phone.input('#raise-text', '楼下路灯坏了三天,晚上看不见路')
    await phone.input('#raise-address', '荔园小区3栋楼下')
    await phone.waitFor('✓ 交通出行')
    await phone.tap('#raise-submit')
    await phone.waitFor('已存在手机里')
    phone.open('/pages/home/index')
    await phone.waitFor('我要反映')
    phone.updateReady()
    await new Promise((quiet) => setTimeout(quiet, 100))
    expect(phone.said.join()).not.toContain('有新版本')
    phone.setOnline(true)
    await cloud.waitForCase('resident-he')
    await waitFor(() => phone.said.includes('重新打开了新版本'))
  })

  test('a weak signal and none are said in a line; nothing is said of a good one', async () => {
    const phone = cloud.phoneOf('resident-chen')
    phone.open('/pages/notices/index')
    await phone.waitFor('通知')
    expect(phone.find('#offline-bar')).toBeUndefined()
    phone.setWeakSignal(true)
    await phone.waitFor('信号弱,会慢一点,写好的不会丢')
    phone.setOnline(false)
    await phone.waitFor('没有网络,写好的会先存着')
    phone.setOnline(true)
    phone.setWeakSignal(false)
    await phone.waitForGone('#offline-bar')
  })

  test('whoever has larger letters in WeChat has them here, from the start or once they come back', async () => {
    const large = (one: ReturnType<Cloud['phoneOf']>) =>
      one.findAllTags('view').some(({ attr }) => String(attr.class).split(' ').includes('large'))
    const phone = cloud.phoneOf('resident-chen', { fontSize: 22 })
    phone.open('/pages/me/index')
    await phone.waitFor('大字版')
    expect(large(phone)).toBe(true)
    phone.outside.fontSize = 17
    phone.leaveAndReturn()
    await waitFor(() => !large(phone))
    await phone.tap('#large-type-switch')
    await waitFor(() => large(phone))
    phone.leaveAndReturn()
    await new Promise((quiet) => setTimeout(quiet, 100))
    expect(large(phone)).toBe(true)
  })

  test('说明与隐私 is reached from 我的, and says of each thing that is read what for and what to do without', async () => {
    const phone = cloud.phoneOf('resident-chen')
    phone.open('/pages/me/index')
    await phone.tap('#terms-door')
    expect(phone.route()).toBe('packages/mine/terms/index')
    const text = await phone.waitFor('谁看得到')
    for (const words of ['照片', '地图上的位置', '签到时的位置', '聊天里的文件', '复制', '不记行踪']) {
      expect(text).toContain(words)
    }
    await phone.tap('#terms-guideline')
    expect(phone.said).toContain('打开了隐私保护指引')
  })
})

/** Only what everybody may see can be sent on. */
const SHARED = [
  'packages/notice/read/index',
  'packages/guide/entry/index',
  'packages/open/cases/index',
  'packages/activity/view/index',
]
/** Stands in a list of its own, with everything else that a card could give away. */
const PRIVATE = readAppConfig(builtWeapp()).routes.filter((route) => !SHARED.includes(route))

const opened = (route: string) => {
  const phone = openMiniProgram({ distFolder: builtWeapp(), cloud: () => Promise.reject(new Error('request:fail')) })
  phone.open(`/${route}?broadcastId=b1&guideId=g1&title=t&activityId=a1&caseId=26030200000001`)
  return phone
}

test.each(PRIVATE)('%s can’t be sent on', (route) => {
  const phone = opened(route)
  expect(() => phone.shareCard()).toThrow("can't be sent on")
  phone.close()
})

test('what the phone may fetch ahead is declared, exists and stays below WeChat’s 2 MB for each package', () => {
  const folder = builtWeapp()
  const { preloadRule } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    preloadRule: Record<string, { packages: string[] }>
  }
  const { routes, subpackages } = readAppConfig(folder)
  const bytes = (root: string) =>
    listFiles(join(folder, root), '').reduce((sum, file) => sum + readFileSync(join(folder, root, file)).length, 0)
  /** The pages of one package share their 2 MB. */
  const ahead = new Map<string, Set<string>>()
  for (const [page, { packages }] of Object.entries(preloadRule)) {
    expect(routes).toContain(page)
    const from = subpackages.find((root) => page.startsWith(root)) ?? 'main'
    for (const name of packages) {
      expect(subpackages).toContain(`${name}/`)
      ahead.set(from, (ahead.get(from) ?? new Set()).add(name))
    }
  }
  expect(ahead.get('main')?.size).toBeGreaterThan(0)
  for (const roots of ahead.values()) {
    expect([...roots].reduce((sum, root) => sum + bytes(root), 0)).toBeLessThan(2 * 1024 * 1024)
  }
})

/** APIs of a place that WeChat refuses unless app.json names them (requiredPrivateInfos). */
const PLACE_APIS = [
  ...['getFuzzyLocation', 'getLocation', 'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground'],
  ...['chooseLocation', 'choosePoi', 'chooseAddress'],
]

test('every place that is read is declared, none is declared that is not read, and none is followed', () => {
  const folder = builtWeapp()
  const { requiredPrivateInfos, permission, ...rest } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  // Taro's own runtime lists all of WeChat's APIs by name.
  const own = listFiles(folder, '.js').filter((file) => file !== 'taro.js')
  const code = own.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const used = PLACE_APIS.filter((api) => new RegExp(`\\.${api}\\(`).test(code))
  expect(used.sort()).toEqual([...requiredPrivateInfos].sort())
  expect(permission['scope.userLocation'].desc).toMatch(/只在您点/)
  expect(rest.__usePrivacyCheck__).toBe(true)
})

test('built for an account without the plugin, nothing of it is there', () => {
  const folder = builtWeapp()
  const { plugins } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const code = listFiles(folder, '.js').map((file) => readFileSync(join(folder, file), 'utf8'))
  if (process.env.TARO_APP_SPEECH === '1') return
  expect(plugins).toBeUndefined()
  expect(code.join('\n')).not.toContain('WechatSI')
})

async function waitFor(holds: () => boolean) {
  for (let looks = 0; looks < 200 && !holds(); looks += 1) await new Promise((quiet) => setTimeout(quiet, 20))
  expect(holds()).toBe(true)
}
