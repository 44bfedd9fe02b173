import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataKey, readKeys } from '../platform/vault/read-keys'

/**
 * The keys that names and numbers are sealed with: from `DATA_KEYS`, or the file that `DATA_KEYS_FILE` names; for
 * trying, a file of its own beside the data, made at the first start and readable to its owner alone.
 */
export function dataKeys(dataFolder: string, env: Record<string, string | undefined> = process.env): DataKey[] {
  if (env.DATA_KEYS) return readKeys(env.DATA_KEYS)
  if (env.DATA_KEYS_FILE) return readKeys(readFileSync(env.DATA_KEYS_FILE, 'utf8'))
  const path = join(dataFolder, 'data-keys')
  try {
    return readKeys(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(path, `local:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    return readKeys(readFileSync(path, 'utf8'))
  }
}
