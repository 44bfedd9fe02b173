import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WechatConfig } from '../config'
import { type BuiltFunction, neededBy } from '../function-settings'
import { bytesOf } from '../list-code'
import { readBuilt } from '../read-built'
import { readVariables } from '../variables'
import { type Finding, missing } from './finding'

/** By Tencent's documentation: an upload by API carries so much zipped, and a bundle zips to about a third. */
const MOST_BYTES = 4.5 * 1024 * 1024
/** Of an environment on its smallest plan. */
const MOST_FUNCTIONS = 50
const MEMORY = [128, 256, 512, 1024, 2048]
/** What the fields of a timer hold, in their order; the year is left to `*`. */
const TIMER = [59, 59, 23, 31, 12, 7, 2099]

/** Every function: built whole, its timer written so that WeChat takes it, its variables given. */
export function checkFunctions(config: WechatConfig, folder: string, names: readonly string[]): Finding[] {
  const built = readBuilt(folder)
  if (!built) return [missing('还没有构建云函数。请运行 npm run build:wechat。')]
  const variables = readVariables(config, folder)
  const found = names
    .filter((name) => !built.some((of) => of.name === name))
    .map((name) => missing(`云函数 ${name} 没有构建。请再运行 npm run build:wechat。`))
  if (built.length > MOST_FUNCTIONS)
    found.push(missing(`有 ${built.length} 个云函数,超过环境的 ${MOST_FUNCTIONS} 个。`))
  const lacking = new Map<string, string[]>()
  for (const of of built) {
    found.push(...checkFunction(of, join(folder, 'dist/cloudfunctions', of.name)))
    for (const name of neededBy(of).filter((variable) => !variables[variable])) {
      lacking.set(name, [...(lacking.get(name) ?? []), of.name])
    }
  }
  // Keys and templates have checks of their own, which say more.
  for (const [name, users] of lacking) {
    if (name !== 'DATA_KEYS')
      found.push(missing(`云函数 ${users.join('、')} 要用环境变量 ${name}。请写进 environment。`))
  }
  return found
}

function checkFunction({ name, memorySize, timeout, triggers, bytes }: BuiltFunction, folder: string): Finding[] {
  const found: Finding[] = []
  for (const file of ['index.js', 'package.json', 'config.json'].filter((of) => !existsSync(join(folder, of)))) {
    found.push(missing(`云函数 ${name} 少了 ${file}。请再运行 npm run build:wechat。`))
  }
  if (found.length > 0) return found
  if (bytesOf(folder) !== bytes) found.push(missing(`云函数 ${name} 的代码和清单对不上。请再构建一次。`))
  if (bytes > MOST_BYTES)
    found.push(missing(`云函数 ${name} 有 ${(bytes / 1024 / 1024).toFixed(1)} MB,太大,传不上去。`))
  if (!MEMORY.includes(memorySize))
    found.push(missing(`云函数 ${name} 的内存 ${memorySize} MB 不行,可选 ${MEMORY.join('、')}。`))
  if (timeout < 1 || timeout > 900) found.push(missing(`云函数 ${name} 的时限 ${timeout} 秒不行,应在 1 到 900 之间。`))
  if (triggers.length > 1) found.push(missing(`云函数 ${name} 有 ${triggers.length} 个触发器,微信只允许一个。`))
  for (const { config } of triggers.filter((of) => !isTimer(of.config))) {
    found.push(missing(`云函数 ${name} 的定时“${config}”不对:应是七段,秒 分 时 日 月 星期 年。`))
  }
  return found
}

/** Seven fields, each `*`, `*\/5`, a number, a range or several of those. */
export function isTimer(text: string): boolean {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== 7) return false
  return fields.every((field, place) =>
    field.split(',').every((part) => {
      const found = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
      const numbers = found?.slice(1).filter((value) => value !== undefined) ?? []
      return found !== null && numbers.every((value) => Number(value) <= (TIMER[place] ?? 0))
    }),
  )
}
