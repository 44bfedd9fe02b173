import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { listFiles } from './list-files'

/** Every js file must be readable by older phones: parsed as ES2018 scripts. Returns the refusals, a line each. */
export function newerSyntax(folder: string): string[] {
  return listFiles(folder, '.js').flatMap((file) => {
    try {
      parse(readFileSync(join(folder, file), 'utf8'), { ecmaVersion: 2018, sourceType: 'script' })
      return []
    } catch (error) {
      return [`${file}: ${(error as Error).message}`]
    }
  })
}
