import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtWeapp } from './built-weapp'
import { readAppConfig } from './harness/app-config'
import { newerSyntax } from './harness/check-syntax'
import { checkWxss } from './harness/check-wxss'
import { compileWxml } from './harness/compile-wxml'
import { listFiles } from './harness/list-files'
import { openMiniProgram } from './harness/open-mini-program'

/** Minified code writes Chinese as \\uXXXX. */
const unescaped = (code: string) =>
  code.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

test('every emitted file of code can be read by older phones', () => {
  expect(newerSyntax(builtWeapp())).toEqual([])
})

test("WeChat's own compilers take every wxml and every wxss", () => {
  compileWxml(builtWeapp())
  expect(checkWxss(builtWeapp()).length).toBeGreaterThan(0)
})

test('the demo and its doors are in no mini program', () => {
  const code = listFiles(builtWeapp(), '.js').map((file) => readFileSync(join(builtWeapp(), file), 'utf8'))
  const shipped = unescaped(code.join('\n'))
  expect(shipped).toContain('我要反映')
  expect(shipped).not.toMatch(/session\/demo|api\/demo|换个身份|resident-chen|Bearer/)
})

test.each(readAppConfig(builtWeapp()).routes)(
  '%s opens, and where the cloud fails it says so in Chinese',
  async (route) => {
    const phone = openMiniProgram({
      distFolder: builtWeapp(),
      cloud: () => Promise.reject(new Error('the cloud is down')),
    })
    try {
      phone.open(`/${route}?caseId=26030200000001`)
      await phone.waitFor(/[一-鿿]/)
      await new Promise((quiet) => setTimeout(quiet, 200))
      expect(phone.faults()).toEqual([])
      expect(phone.text()).not.toMatch(/undefined|NaN|\[object|the cloud is down|Error/)
    } finally {
      phone.close()
    }
  },
)
