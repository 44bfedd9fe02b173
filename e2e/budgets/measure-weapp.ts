import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readAppConfig } from '../weapp/harness/app-config'
import { listFiles, requireBuilt } from '../weapp/harness/list-files'

/** Read by WeChat's tools, not part of what a phone downloads. */
const NOT_SHIPPED = /(^project\.(private\.)?config\.json|\.LICENSE\.txt|\.map)$/

/** Bytes of the mini program as WeChat counts them: the main package is all that no subpackage holds. */
export function measureWeapp(folder: string): { main: number; whole: number } {
  const { subpackages } = readAppConfig(requireBuilt(folder))
  let main = 0
  let whole = 0
  for (const file of listFiles(folder, '').filter((name) => !NOT_SHIPPED.test(name))) {
    const bytes = statSync(join(folder, file)).size
    whole += bytes
    if (!subpackages.some((root) => file.startsWith(root))) main += bytes
  }
  return { main, whole }
}
