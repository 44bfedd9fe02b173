import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Puts a .gz beside each page, script and style that has none or an older one: a weak signal loads a third. */
export function compressPages(root: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|css|json|svg)$/.test(entry.name)) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const packed = `${path}.gz`
    if (existsSync(packed) && statSync(packed).mtimeMs >= statSync(path).mtimeMs) continue
    // Renamed into place, so that no request meets half a file.
    const half = `${packed}.${process.pid}`
    writeFileSync(half, gzipSync(readFileSync(path)))
    renameSync(half, packed)
  }
}
