import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultLine } from '../fault'
import { checkFunctions } from './check-functions'

const built = join(process.env.DIST ?? 'dist', 'cloudfunctions')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'functions-fixture-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function faultsOf(code: string): Promise<string> {
  mkdirSync(join(folder, 'insight'))
  writeFileSync(join(folder, 'insight/package.json'), '{"main":"index.js"}')
  writeFileSync(join(folder, 'insight/index.js'), code)
  return (await checkFunctions(folder)).map(faultLine).join('\n')
}

test('every built function stands alone, and answers a phone, a stranger and its timer', async () => {
  expect((await checkFunctions(built)).map(faultLine)).toEqual([])
})

test('a function that needs what it did not bring is named, with what is missing', async () => {
  expect(await faultsOf("require('wx-server-sdk'); exports.main = async () => ({ ok: true })")).toMatch(
    /insight\/index\.js .*Cannot find module 'wx-server-sdk'/s,
  )
})

test('one that throws, and one that answers with no sentence, are named', async () => {
  expect(await faultsOf("exports.main = async () => { throw new Error('broken') }")).toContain('throws: Error: broken')
})

test('one that lets a phone pass for the timer is named', async () => {
  const code = 'exports.main = async (event) => event.Type ? { ok: true } : { ok: false, error: { message: "没有" } }'
  expect(await faultsOf(code)).toBe('insight/index.js a phone that says it is the timer\'s: answers {"ok":true}')
})
