import { newerSyntax } from './check-syntax'
import { checkWxss } from './check-wxss'
import { compileWxml } from './compile-wxml'
import { type MiniProgram, openMiniProgram } from './open-mini-program'
import { writeFixture } from './write-fixture'

const PAGE = 'pages/one/index'
const opened: MiniProgram[] = []

function start(replaced: Record<string, string> = {}) {
  const phone = openMiniProgram({ distFolder: writeFixture(replaced), cloud: async (name, data) => ({ name, data }) })
  opened.push(phone)
  return phone
}
const page = (go: string) => ({ [`${PAGE}.js`]: `Page({ data: { n: 0 }, go() { ${go} } })` })

afterEach(() => {
  for (const phone of opened.splice(0)) phone.close()
})

test('a tap reaches the page and what it changes is on the screen', async () => {
  const phone = start()
  phone.open(`/${PAGE}`)
  await phone.tap('#go')
  expect(phone.text()).toBe('去1\n远')
})

test('a tap that nobody listens to fails, as it would do nothing on the phone', async () => {
  const phone = start()
  phone.open(`/${PAGE}`)
  await expect(phone.tap('远')).rejects.toThrow('Nothing on the page listens to tap')
})

test.each([
  'AbortController',
  'fetch',
  'window',
  'document',
  'URL',
  'crypto',
  'TextEncoder',
  'structuredClone',
  'process',
])('%s, which a phone lacks, is not there', async (name) => {
  const phone = start(page(`this.setData({ n: typeof ${name} })`))
  phone.open(`/${PAGE}`)
  await phone.tap('#go')
  expect(phone.text()).toContain('去undefined')
})

test('an API of wx that the harness does not know fails by its name', async () => {
  const phone = start(page('wx.startBluetoothDevicesDiscovery({})'))
  phone.open(`/${PAGE}`)
  await expect(phone.tap('#go')).rejects.toThrow('wx.startBluetoothDevicesDiscovery is not known to the harness')
})

test('an unknown API whose failure the app swallows is still raised at the next touch', async () => {
  const phone = start(page('Promise.resolve().then(() => wx.cloud.database()).catch(() => {})'))
  phone.open(`/${PAGE}`)
  await expect(phone.tap('#go')).rejects.toThrow('wx.cloud.database is not known to the harness')
})

test('a fault in a timer is raised at the next touch', async () => {
  const phone = start(page('setTimeout(() => { throw new Error("later") }, 1)'))
  phone.open(`/${PAGE}`)
  await expect(phone.tap('#go')).rejects.toThrow('later')
})

test('a page of a subpackage opens with its parameters, one that is not declared does not', () => {
  const phone = start()
  phone.open('/packages/far/two/index?q=7')
  expect(phone.text()).toBe('7')
  expect(() => phone.navigateTo('/packages/far/three/index')).toThrow('is not found')
})

test('the main package may not require from a subpackage', () => {
  const phone = start({ [`${PAGE}.js`]: 'require("../../packages/far/two/index.js")' })
  expect(() => phone.open(`/${PAGE}`)).toThrow('which is in the package packages/far/')
})

test('a broken wxml is refused by wcc with line and column', () => {
  const folder = writeFixture({ [`${PAGE}.wxml`]: '<view>\n  <text></view>' })
  expect(() => compileWxml(folder)).toThrow(/pages\/one\/index\.wxml:2:\d+:\d* ?.*end-tag/)
})

test('an import that leads nowhere is refused, though wcc lets it pass', () => {
  const folder = writeFixture({ [`${PAGE}.wxml`]: '<import src="../../base.wxml"/><view/>' })
  expect(() => compileWxml(folder)).toThrow('imports ../../base.wxml, which is not there')
})

test('a broken wxss is refused by wcsc with line and column', () => {
  const folder = writeFixture({ 'app.wxss': '.a { color: red' })
  expect(() => checkWxss(folder)).toThrow(/app\.wxss\(1:\d+\)/)
})

test('a wxss whose import is there passes, one whose import is not is refused', () => {
  checkWxss(writeFixture({ 'app.wxss': '@import "./base.wxss";', 'base.wxss': '.a { color: red }' }))
  const folder = writeFixture({ 'app.wxss': '@import "./base.wxss";' })
  expect(() => checkWxss(folder)).toThrow('`./base.wxss` not found')
})

test('syntax that older phones refuse is named with its file', () => {
  const folder = writeFixture({ 'app.js': 'class A { #x = 1 }\nApp({})' })
  expect(newerSyntax(folder)).toEqual([expect.stringContaining('app.js: Unexpected')])
})

test('a folder that was not built says what to do', () => {
  const begin = () => openMiniProgram({ distFolder: '/nowhere', cloud: async () => undefined })
  expect(begin).toThrow('run "npm run build" first')
})
