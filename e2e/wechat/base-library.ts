import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The oldest base library that is served: the one that WeChat's tools simulate (`libVersion`) and that the admin page sets. */
export function minimumBaseLibrary(root = process.cwd()): string {
  const { libVersion } = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { libVersion?: string }
  if (!/^\d+\.\d+\.\d+$/.test(libVersion ?? '')) {
    throw new Error('project.config.json has no libVersion like 2.32.3: it says which phones are served')
  }
  return libVersion!
}
