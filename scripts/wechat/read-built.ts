import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltFunction } from './function-settings'

/** What the last build says of its functions; `undefined` where there was none. */
export function readBuilt(folder: string): BuiltFunction[] | undefined {
  const path = join(folder, 'dist/cloud-functions.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BuiltFunction[]) : undefined
}
