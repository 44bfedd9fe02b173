import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { listFiles } from './list-files'
import { runCompiler } from './wechat-compilers'

/** What WeChat's compiled wxml returns for a page's data. */
export interface VirtualNode {
  tag: string
  attr?: Record<string, unknown>
  children?: (VirtualNode | string)[]
}
/** `file` as in the dist folder ("pages/home/index.wxml"), `data` what setData has made. */
export type RenderWxml = (file: string, data: unknown) => VirtualNode

const compiled = new Map<string, RenderWxml>()

/** Every wxml of the folder through wcc, once a folder. Throws where wcc refuses or an import leads nowhere. */
export function compileWxml(folder: string): RenderWxml {
  const known = compiled.get(folder)
  if (known) return known
  const files = listFiles(folder, '.wxml')
  const scripts = listFiles(folder, '.wxs')
  for (const file of files) {
    for (const src of missingImports(folder, file)) throw new Error(`${file} imports ${src}, which is not there`)
  }
  const code = runCompiler('wcc', ['-d', '-cc', components(folder, files), ...files, ...scripts, '-gn', '$gwx'], folder)
  const render = load(code)
  compiled.set(folder, render)
  return render
}

function components(folder: string, files: string[]): string {
  const args: (string | number)[] = []
  let count = 0
  for (const file of files) {
    const json = join(folder, file.replace(/wxml$/, 'json'))
    const using = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')).usingComponents : undefined
    if (!using) continue
    count += 1
    args.push(file, Object.keys(using).length, ...Object.keys(using))
  }
  return [count, ...args].join(' ')
}

/** Imports of a wxml that lead nowhere: wcc lets them pass, and the page would be blank on the phone. */
export function missingImports(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return [...text.matchAll(/<(?:import|include|wxs)[^>]*\ssrc="([^"]+)"/g)].flatMap(([, src = '']) => {
    const target = src.startsWith('/') ? join(folder, src) : join(folder, file, '..', src)
    return existsSync(target) ? [] : [src]
  })
}

/** The rendering layer is a realm of its own, and data crosses to it as text, as on the phone. */
function load(code: string): RenderWxml {
  const context = vm.createContext({ console })
  vm.runInContext('var window = this; var __WXML_GLOBAL__;', context)
  vm.runInContext(code, context, { filename: 'compiled-wxml.js' })
  const render = vm.runInContext('(file, text) => $gwx(file)(JSON.parse(text))', context)
  return (file, data) => render(file, JSON.stringify(data))
}
