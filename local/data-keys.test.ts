import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadKeys } from '../platform/vault/read-keys'
import { wechatPorts } from '../platform/wechat/wechat-ports'
import { dataKeys } from './data-keys'
import { startFailure } from './start-failure'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const text = (id: string) => `${id}:${Buffer.alloc(32, id).toString('base64')}`

describe('where the keys come from', () => {
  test('for trying, a file that its owner alone reads, and the same at the next start', () => {
    const [made] = dataKeys(folder, {})
    expect(statSync(join(folder, 'data-keys')).mode & 0o777).toBe(0o600)
    expect(dataKeys(folder, {})).toEqual([made])
    expect(readFileSync(join(folder, 'data-keys'), 'utf8')).toContain(made?.key.toString('base64'))
  })

  test('the environment comes first, then the file that it names, and no file is made', () => {
    const path = join(folder, 'elsewhere')
    writeFileSync(path, `${text('b')}\n${text('c')}\n`)
    const ids = (env: Record<string, string>) => dataKeys(folder, env).map(({ id }) => id)
    expect(ids({ DATA_KEYS: text('a'), DATA_KEYS_FILE: path })).toEqual(['a'])
    expect(ids({ DATA_KEYS_FILE: path })).toEqual(['b', 'c'])
    expect(() => statSync(join(folder, 'data-keys'))).toThrow('ENOENT')
  })

  test('a bad key stops the start with a sentence that shows none of it', () => {
    const secret = Buffer.alloc(31, 5).toString('base64')
    const start = () => dataKeys(folder, { DATA_KEYS: `a:${secret}` })
    expect(start).toThrow(BadKeys)
    try {
      start()
    } catch (error) {
      expect(startFailure(error, '8080')).toMatch(/^DATA_KEYS 不对.*。$/)
      expect(startFailure(error, '8080')).not.toContain(secret)
    }
  })

  test('on WeChat cloud nothing works without one, and the sentence says what is missing', () => {
    const kept = process.env.DATA_KEYS
    delete process.env.DATA_KEYS
    try {
      expect(() => wechatPorts()).toThrow(/^缺少 DATA_KEYS.*请先设置钥匙。$/)
    } finally {
      if (kept !== undefined) process.env.DATA_KEYS = kept
    }
  })
})
