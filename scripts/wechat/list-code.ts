import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, by its path within it. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** What a folder's files weigh together. */
export const bytesOf = (folder: string): number =>
  listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)

/** All the JavaScript of a built mini program as one text. */
export const codeOf = (folder: string): string =>
  listFiles(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
