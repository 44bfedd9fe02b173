import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const PLAIN: Record<string, string> = {
  'app.json': '{"pages":["pages/one/index"],"subPackages":[{"root":"packages/far","pages":["two/index"]}]}',
  'app.js': 'App({ onLaunch() {} })',
  'pages/one/index.wxml': '<view id="go" bindtap="go">去{{n}}</view><view>远</view>',
  'pages/one/index.js': 'Page({ data: { n: 0 }, go() { this.setData({ n: this.data.n + 1 }) } })',
  'packages/far/two/index.wxml': '<view>{{q}}</view>',
  'packages/far/two/index.js': 'Page({ data: {}, onLoad(query) { this.setData({ q: query.q }) } })',
}

const written: string[] = []
afterAll(() => {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A tiny mini program in a folder of its own, with some files replaced; answers with the folder, which goes with the test file. */
export function writeFixture(replaced: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-fixture-'))
  written.push(folder)
  for (const [file, text] of Object.entries({ ...PLAIN, ...replaced })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
