import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The runtime's secret, which file addresses are signed with: made at the first start, readable to its owner alone. */
export function readSecret(dataFolder: string): Buffer {
  const path = join(dataFolder, 'secret')
  try {
    return readFileSync(path)
  } catch {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
    return readFileSync(path)
  }
}
