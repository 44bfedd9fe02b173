import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import vm from 'node:vm'
import type { AppConfig } from './app-config'

/** Runs packaged files of the dist folder, by path without ending; each once. */
export type LoadFile = (path: string) => unknown

/**
 * What WeChat's app service has and nothing more: ECMAScript (the realm brings it) and these globals. No window,
 * document, fetch, XMLHttpRequest, AbortController, URL, crypto, TextEncoder, structuredClone or MessageChannel, so
 * a bundle that leans on one fails here as it would on the phone.
 */
export interface AppServiceGlobals {
  console: unknown
  setTimeout: unknown
  setInterval: unknown
  clearTimeout: unknown
  clearInterval: unknown
  wx: unknown
  App: unknown
  Page: unknown
  Component: unknown
  Behavior: unknown
  getApp: unknown
  getCurrentPages: unknown
  requirePlugin: unknown
}

/** What this machine's engine has and phones of some years ago lack: a bundle must bring it or do without. */
export const NOT_THERE = [
  ...['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError'],
  ...['Promise.any', 'Object.hasOwn', 'Object.groupBy', 'Map.groupBy', 'String.prototype.replaceAll'],
  ...['String.prototype.at', 'Array.prototype.at', 'Array.prototype.findLast', 'Array.prototype.findLastIndex'],
  ...['Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.toSpliced', 'Array.prototype.with'],
]

export function openContext(folder: string, globals: AppServiceGlobals, config: AppConfig) {
  const context = vm.createContext({ ...globals })
  vm.runInContext(NOT_THERE.map((name) => `delete ${name}`).join(';'), context)
  const parse = vm.runInContext('(text) => JSON.parse(text)', context) as (text: string) => unknown
  const loaded = new Map<string, { exports: unknown }>()
  const packageOf = (path: string) => config.subpackages.find((root) => path.startsWith(root))

  const load: LoadFile = (path) => {
    const known = loaded.get(path)
    if (known) return known.exports
    const module = { exports: parse('{}') }
    loaded.set(path, module)
    const code = readFileSync(join(folder, `${path}.js`), 'utf8')
    const run = vm.runInContext(`(function (require, module, exports) {${code}\n})`, context, {
      filename: `${path}.js`,
    })
    run((wanted: string) => load(resolve(path, wanted)), module, module.exports)
    return module.exports
  }

  const resolve = (from: string, wanted: string) => {
    const target = posix.join(wanted.startsWith('/') ? '' : posix.dirname(from), wanted).replace(/\.js$/, '')
    const owner = packageOf(target)
    if (owner && owner !== packageOf(from))
      throw new Error(`${from} requires ${target}, which is in the package ${owner}`)
    return target
  }

  /** A copy made of the app's own Objects and Arrays, as what crosses from WeChat's native side is. */
  const toApp = (value: unknown) => (value === undefined ? undefined : parse(JSON.stringify(value)))
  return { load, toApp }
}
