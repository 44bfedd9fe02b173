import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readAppConfig } from '../weapp/harness/app-config'
import { listFiles, requireBuilt } from '../weapp/harness/list-files'

/** Read by WeChat's tools, not part of what a phone downloads. */
const NOT_SHIPPED = /(^project\.(private\.)?config\.json|\.LICENSE\.txt|\.map)$/

/** Bytes of each package as WeChat counts them, by its root; the main package's root is empty. */
export function packageSizes(folder: string): Map<string, number> {
  const { subpackages } = readAppConfig(requireBuilt(folder))
  const sizes = new Map(['', ...subpackages].map((root) => [root, 0]))
  for (const file of listFiles(folder, '').filter((name) => !NOT_SHIPPED.test(name))) {
    const root = subpackages.find((part) => file.startsWith(part)) ?? ''
    sizes.set(root, sizes.get(root)! + statSync(join(folder, file)).size)
  }
  return sizes
}

/** The main package is all that no subpackage holds. */
export function measureWeapp(folder: string): { main: number; whole: number } {
  const sizes = packageSizes(folder)
  return { main: sizes.get('')!, whole: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) }
}
