import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepSecretFile } from './keep-secret-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-file-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('it is made once, readable to its owner alone, and leaves nothing beside it', () => {
  expect(String(keepSecretFile(folder, 'secret', () => 'first'))).toBe('first')
  expect(String(keepSecretFile(folder, 'secret', () => 'second'))).toBe('first')
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['secret'])
})

test('of two runtimes that start at once the first one’s stays, and both have it', () => {
  const mine = keepSecretFile(folder, 'secret', () => {
    // The other one comes between looking and writing.
    writeFileSync(join(folder, 'secret'), 'theirs')
    return 'mine'
  })
  expect(String(mine)).toBe('theirs')
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('theirs')
  expect(readdirSync(folder)).toEqual(['secret'])
})
