import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DESK } from '../../contract/session/words'
import { freshStore } from '../../platform/store-suite/fresh-store'
import { createRuntime, type RunningRuntime } from '../create-runtime'

let running: RunningRuntime
let folder: string
const open = async (proxies?: string) => {
  const { store } = await freshStore()
  folder = mkdtempSync(join(tmpdir(), 'proxies-'))
  const where = { store, dataFolder: folder, port: 0, demo: false, pages: folder }
  running = await createRuntime(proxies ? { ...where, proxies } : where)
}
afterEach(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})
async function ask(address: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
  return (await fetch(`${running.address}/api/desk/ask`, { method: 'POST', headers, body: '{}' })).status
}
async function askOften(address: string) {
  for (let asked = 0; asked < DESK.codesPerMinute; asked += 1) expect(await ask(address)).toBe(200)
}

test('a proxy’s word tells one desk from another, so one that asks too often keeps nobody else out', async () => {
  await open('127.0.0.1')
  await askOften('10.1.0.1')
  expect([await ask('10.1.0.1'), await ask('10.1.0.2')]).toEqual([429, 200])
  // What the caller claims to have come through stands before the proxy's own word, and is not looked at.
  expect(await ask('10.9.9.9, 10.1.0.1')).toBe(429)
})

test('where no proxy is named, nobody’s word is taken', async () => {
  await open()
  await askOften('10.1.0.1')
  expect(await ask('10.1.0.2')).toBe(429)
})
