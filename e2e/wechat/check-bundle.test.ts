import { builtWeapp } from '../weapp/built-weapp'
import { writeFixture } from '../weapp/harness/write-fixture'
import { minimumBaseLibrary } from './base-library'
import { checkBundle } from './check-bundle'
import { faultLine } from './fault'
import { findApiUses } from './find-api-uses'
import { listPrivacy } from './list-privacy'

const PAGE = 'pages/one/index'
const check = (replaced: Record<string, string>, minimum = '2.32.3') =>
  checkBundle(writeFixture(replaced), minimum).map(faultLine)
const page = (go: string) => ({ [`${PAGE}.js`]: `Page({\n  go() { ${go} } })` })

describe('what is built', () => {
  test("has no fault that WeChat's own tools and typings know of", () => {
    expect(checkBundle(builtWeapp(), minimumBaseLibrary()).map(faultLine)).toEqual([])
  })

  test('uses the APIs that its features need, so the check has read them', () => {
    const names = new Set(findApiUses(builtWeapp()).map(({ name }) => name))
    for (const name of ['cloud.callFunction', 'getLocation', 'chooseMedia', 'requestSubscribeMessage', 'scanCode']) {
      expect(names).toContain(name)
    }
  })

  test('takes of people what the privacy guideline names, and nothing more', () => {
    expect(listPrivacy(builtWeapp()).map(({ kind }) => kind)).toEqual([
      ...['位置信息', '选择的位置信息', '选中的照片或视频信息', '选中的文件', '剪切板', '手机号'],
    ])
  })
})

describe('a fault is named with its place', () => {
  test('a sound mini program has none', () => {
    expect(check({})).toEqual([])
  })

  test('a broken wxml, and each of two', () => {
    const found = check({ [`${PAGE}.wxml`]: '<view>\n  <text></view>', 'packages/far/two/index.wxml': '<view' })
    expect(found).toEqual([
      expect.stringMatching(/^packages\/far\/two\/index\.wxml:1:\d+ /),
      expect.stringMatching(/^pages\/one\/index\.wxml:2:\d+ .*end-tag/s),
    ])
  })

  test('an import that leads nowhere, and a broken wxss', () => {
    expect(check({ [`${PAGE}.wxml`]: '<import src="../../base.wxml"/><view/>' })).toEqual([
      `${PAGE}.wxml imports ../../base.wxml, which is not there`,
    ])
    expect(check({ 'app.wxss': '.a { color: red' })).toEqual([expect.stringMatching(/^app\.wxss:1:\d+ /)])
  })

  test('a private API that is not declared, and one that is declared and not used', () => {
    expect(check(page('wx.chooseAddress({})'))).toEqual([
      expect.stringMatching(/^pages\/one\/index\.js:2:\d+ uses wx\.chooseAddress, which app\.json does not declare/),
    ])
    const config = '{"pages":["pages/one/index"],\n"requiredPrivateInfos":["chooseAddress"]}'
    expect(check({ 'app.json': config })).toEqual([
      expect.stringMatching(/^app\.json:2:\d+ requiredPrivateInfos declares chooseAddress, which nothing uses/),
    ])
  })

  test('an API that WeChat does not have, and one that older phones lack', () => {
    expect(check(page('wx.sendPigeon({})'))).toEqual([expect.stringContaining('wx.sendPigeon, which WeChat does not')])
    expect(check(page('wx.getWindowInfo()'), '2.10.0')).toEqual([
      expect.stringContaining('calls wx.getWindowInfo of 2.20.1 without wx.canIUse'),
    ])
    expect(check(page('if (wx.canIUse("getWindowInfo")) wx.getWindowInfo()'), '2.10.0')).toEqual([])
  })

  test('code made of text, and a name that the app service lacks', () => {
    expect(check(page('new Function("return 1")()'))).toEqual([
      expect.stringMatching(/index\.js:2:\d+ makes a function/),
    ])
    expect(check(page('eval("1")'))).toEqual([expect.stringContaining('uses eval')])
    expect(check(page('localStorage.clear()'))).toEqual([expect.stringContaining('needs localStorage')])
    expect(check(page('typeof localStorage !== "undefined" && localStorage.clear()'))).toEqual([])
  })

  test('syntax that older phones refuse', () => {
    expect(check({ 'app.js': 'class A { #x = 1 }\nApp({})' })).toEqual([expect.stringMatching(/^app\.js Unexpected/)])
  })

  test('a picture, a package and an icon that are too large', () => {
    expect(check({ 'assets/sea.png': 'x'.repeat(201 * 1024) })).toEqual([
      'assets/sea.png has 201 KB, a picture may have 200 KB',
    ])
    expect(check({ 'packages/far/big.json': 'x'.repeat(2049 * 1024) })).toEqual([
      'packages/far/ has 2050 KB, a package may have 2048 KB',
    ])
  })
})
