import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface Entry {
  version?: string
  dev?: boolean
  optionalDependencies?: Record<string, string>
  [name: string]: unknown
}
export interface Lockfile {
  packages: Record<string, Entry>
}
export interface Missing {
  /** Where in the lockfile the entry belongs. */
  path: string
  name: string
  version: string
  dev: boolean
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * The parts for other platforms that a lockfile does not name. Where a registry lacks one of them, `npm install` leaves
 * it out without a word, and `npm ci` then refuses the lockfile on every machine.
 */
export function missingParts({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      if (platformOf(name).os === undefined && platformOf(name).cpu === undefined) return []
      const found = nearest(packages, parent, name)
      const exact = /^\d/.test(range)
      if (found && (!exact || found.version === range)) return []
      const path = `${found ? `${parent}/` : ''}node_modules/${name}`
      return [{ path, name, version: range.replace(/^[~^]/, ''), dev }]
    }),
  )
}

/** The entry that `name` resolves to from `parent`: its own folder first, then each one above. */
function nearest(packages: Lockfile['packages'], parent: string, name: string): Entry | undefined {
  for (let from = parent; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${from ? `${from}/` : ''}node_modules/${name}`]
    if (found || !from) return found
  }
}

/** What such packages say of themselves in their names: "resolver-binding-linux-x64-musl". */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = (name.split('/').at(-1) ?? '').replace(/windows/g, 'win32').split(/[-_]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const libc = os.includes('linux') && words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  const kept = Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0)
  return Object.fromEntries(kept)
}

/** `npm run lockfile`, after every change of dependencies. */
function completeLockfile(path: string): number {
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
  const missing = missingParts(lockfile)
  for (const { path: where, name, version, dev } of missing) {
    lockfile.packages[where] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }
  }
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  return missing.length
}

if (process.argv[1]?.endsWith('complete-lockfile.ts')) {
  console.log(`${completeLockfile(resolve(__dirname, '../package-lock.json'))} parts added to the lockfile`)
}
