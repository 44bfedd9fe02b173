import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A file that is made at the first start and readable to its owner alone. Two runtimes may start at once in one folder:
 * the file appears whole, and both get what the first of them put in it.
 */
export function keepSecretFile(folder: string, name: string, make: () => string | Buffer): Buffer {
  const path = join(folder, name)
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(folder, { recursive: true })
  const whole = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(whole, make(), { mode: 0o600, flag: 'wx' })
  try {
    // A link is refused where the name is taken; a rename would replace what the other has read already.
    linkSync(whole, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(whole)
  }
  return readFileSync(path)
}
