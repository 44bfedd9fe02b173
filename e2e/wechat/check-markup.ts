import { readAppConfig } from '../weapp/harness/app-config'
import { compileWxml, missingImports } from '../weapp/harness/compile-wxml'
import { listFiles } from '../weapp/harness/list-files'
import { runCompiler } from '../weapp/harness/wechat-compilers'
import type { Fault } from './fault'

/** Where WeChat's compilers put it: `page.wxml:2:9:…` and `app.wxss(1:7)`. */
const PLACE = /[:(](\d+):(\d+)/

/** Every wxml and wxss of the folder through WeChat's own compilers, and every declared page among what came of it. */
export function checkMarkup(folder: string): Fault[] {
  return [...wxmlFaults(folder), ...wxssFaults(folder)]
}

function wxmlFaults(folder: string): Fault[] {
  const faults = listFiles(folder, '.wxml').flatMap((file) =>
    missingImports(folder, file).map((src) => ({ file, words: `imports ${src}, which is not there` })),
  )
  if (faults.length > 0) return faults
  try {
    const render = compileWxml(folder)
    return readAppConfig(folder).routes.flatMap((route) => attempt(`${route}.wxml`, (file) => render(file, {})))
  } catch (error) {
    // All at once it stops at the first; each alone shows them all.
    const each = listFiles(folder, '.wxml').flatMap((file) =>
      attempt(file, () => runCompiler('wcc', ['-d', file], folder)),
    )
    return each.length > 0 ? each : [{ file: 'app.json', words: (error as Error).message }]
  }
}

function wxssFaults(folder: string): Fault[] {
  const files = listFiles(folder, '.wxss')
  return files.flatMap((file) =>
    // The others come after it, so that its imports are found.
    attempt(file, () => runCompiler('wcsc', ['-lc', file, ...files.filter((other) => other !== file)], folder)),
  )
}

function attempt(file: string, work: (file: string) => unknown): Fault[] {
  try {
    work(file)
    return []
  } catch (error) {
    const words = (error as Error).message
    const [, line, column] = PLACE.exec(words.slice(words.indexOf(file) + 1)) ?? []
    return [{ file, ...(line ? { line: Number(line), column: Number(column) } : {}), words }]
  }
}
