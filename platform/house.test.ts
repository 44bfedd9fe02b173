import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CASE_ACTIONS } from '../contract/case/words'
import { ERRORS } from '../contract/errors'
import { OPERATIONS } from '../contract/operations'
import { COLLECTIONS } from '../records/collections'
import { EVENT_READERS } from '../records/event'
import type { AnyHandler } from './handler'

const root = resolve(__dirname, '..')
const functions = readdirSync(join(root, 'cloudfunctions'))

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesOf(path) : [path]
  })
}
const sources = (...folders: string[]) =>
  folders
    .flatMap((folder) => filesOf(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))

const handlers = () =>
  functions.flatMap((name) => require(join(root, 'cloudfunctions', name, 'operations')).operations as AnyHandler[])

describe('the house keeps its own rules', () => {
  test('every operation of the contract has exactly one handler, in the function of its channel', () => {
    const served = functions.flatMap((name) =>
      (require(join(root, 'cloudfunctions', name, 'operations')).operations as AnyHandler[]).map((handler) => {
        expect(handler.operation.name.split('.')[0]).toBe(name)
        return handler.operation.name
      }),
    )
    expect(served.sort()).toEqual(OPERATIONS.map((operation) => operation.name as string).sort())
  })

  test('every handler has its rights and its presenter', () => {
    for (const handler of handlers()) {
      expect([handler.operation.name, typeof handler.may, typeof handler.present]).toEqual([
        handler.operation.name,
        'function',
        'function',
      ])
    }
  })

  test.each(OPERATIONS.map((operation) => [operation.name as string]))(
    '%s has its own file, and a test that names it',
    (name) => {
      const [channel, verb] = name.split('.') as [string, string]
      expect(existsSync(join(root, 'cloudfunctions', channel, `${verb}.ts`))).toBe(true)
      expect(existsSync(join(root, 'contract', channel, `${verb}.ts`))).toBe(true)
      const tests = sources('cloudfunctions', 'local', 'e2e').filter(
        (path) => path.includes('.test.') || path.includes('testing/allowed'),
      )
      expect(tests.some((path) => readFileSync(path, 'utf8').includes(name))).toBe(true)
    },
  )

  test('every error code has a Chinese sentence that ends as one', () => {
    const foreign = (message: string) =>
      message.replace(/\{\w+\}|JPG|PNG|WebP|GIF|PDF|Word|Excel|xlsx|MB/g, '').match(/[a-zA-Z]+/)
    for (const { message } of Object.values(ERRORS)) {
      expect(message).toMatch(/^“?[\u4e00-\u9fff].*。$/)
      expect(foreign(message)).toBeNull()
    }
  })

  test('every error code is used somewhere', () => {
    const code = sources('platform', 'cloudfunctions', 'local')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    const unused = Object.keys(ERRORS).filter((name) => !code.includes(`'${name}'`))
    expect(unused).toEqual([])
  })

  test('every kind of event is written somewhere and read, or declared silent', () => {
    const code = sources('cloudfunctions')
      .filter((path) => !path.includes('.test.'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    for (const [kind, readers] of Object.entries(EVENT_READERS)) {
      expect([kind, code.includes(`'${kind}'`)]).toEqual([kind, true])
      for (const reader of readers) expect(code).toMatch(new RegExp(`define(Reader|Eraser)\\(\\s*'${reader}'`))
    }
  })

  test('collections have names of their own, and their indexes name declared fields', () => {
    expect(new Set(COLLECTIONS.map((collection) => collection.name)).size).toBe(COLLECTIONS.length)
    for (const { name, fields, indexes } of COLLECTIONS) {
      for (const field of indexes.flat()) expect([name, field, field in fields]).toEqual([name, field, true])
    }
  })

  test('every action on a case has its Chinese word', () => {
    for (const word of Object.values(CASE_ACTIONS)) expect(word).toMatch(/^[\u4e00-\u9fff]+$/)
  })

  test('no file of ours is above 250 lines, and half are under 80', () => {
    const all = sources(
      'src',
      'contract',
      'records',
      'cloudfunctions',
      'platform',
      'local',
      'config',
      'e2e',
      'bench',
      'scripts',
    )
    const lengths = all.map((path) => readFileSync(path, 'utf8').split('\n').length - 1).sort((a, b) => a - b)
    expect(lengths.at(-1)).toBeLessThanOrEqual(250)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
  })
})
