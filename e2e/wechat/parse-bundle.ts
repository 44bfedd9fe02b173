import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@babel/core'
import { listFiles } from '../weapp/harness/list-files'

type Parsed = NonNullable<ReturnType<typeof parseSync>>
/** A file of the bundle, read as code. */
export interface ParsedFile {
  file: string
  code: string
  tree: Parsed
}

const kept = new Map<string, ParsedFile[]>()

/** Every js file of the folder, once a folder. Files that are no script are left to the check of syntax. */
export function parseBundle(folder: string): ParsedFile[] {
  const known = kept.get(folder)
  if (known) return known
  const parsed = listFiles(folder, '.js').flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8')
    try {
      const tree = parseSync(code, { sourceType: 'script', configFile: false, babelrc: false, compact: true })
      return tree ? [{ file, code, tree }] : []
    } catch {
      return []
    }
  })
  kept.set(folder, parsed)
  return parsed
}
