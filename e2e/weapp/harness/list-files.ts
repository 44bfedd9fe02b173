import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths below `folder` with this ending, relative, with forward slashes, sorted. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** The tests drive what was built and never build it themselves: a stale or missing build must be seen. */
export function requireBuilt(folder: string): string {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first`)
  return folder
}
