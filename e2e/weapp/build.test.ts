import { builtWeapp } from './built-weapp'
import { readAppConfig } from './harness/app-config'
import { newerSyntax } from './harness/check-syntax'
import { checkWxss } from './harness/check-wxss'
import { compileWxml } from './harness/compile-wxml'
import { openMiniProgram } from './harness/open-mini-program'

test('every emitted file of code can be read by older phones', () => {
  expect(newerSyntax(builtWeapp())).toEqual([])
})

test("WeChat's own compilers take every wxml and every wxss", () => {
  compileWxml(builtWeapp())
  expect(checkWxss(builtWeapp()).length).toBeGreaterThan(0)
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
