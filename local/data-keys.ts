import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type DataKey, readKeys } from '../platform/vault/read-keys'
import { keepSecretFile } from './keep-secret-file'

/**
 * The keys that names and numbers are sealed with: from `DATA_KEYS`, or the file that `DATA_KEYS_FILE` names; for
 * trying, a file of its own beside the data, made at the first start and readable to its owner alone.
 */
export function dataKeys(dataFolder: string, env: Record<string, string | undefined> = process.env): DataKey[] {
  if (env.DATA_KEYS) return readKeys(env.DATA_KEYS)
  if (env.DATA_KEYS_FILE) return readKeys(readFileSync(env.DATA_KEYS_FILE, 'utf8'))
  const make = () => `local:${randomBytes(32).toString('base64')}\n`
  return readKeys(keepSecretFile(dataFolder, 'data-keys', make).toString('utf8'))
}
