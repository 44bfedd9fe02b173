import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

const folder = resolve(__dirname, '../../node_modules/.cache/pglite')
const installed = dirname(createRequire(__filename).resolve('@electric-sql/pglite'))
const { version } = JSON.parse(readFileSync(join(installed, '../package.json'), 'utf8')) as { version: string }
const path = join(folder, `empty-${version}.tar.gz`)

/** An empty database as a file: loading one takes a fraction of the seconds that making one does. Made at the first use. */
export async function pgliteTemplate(): Promise<Blob> {
  try {
    return new Blob([readFileSync(path)])
  } catch {
    const db = await PGlite.create()
    const template = await db.dumpDataDir('gzip')
    await db.close()
    mkdirSync(folder, { recursive: true })
    // Whole or not at all, as other test files may be looking for it right now.
    const unfinished = `${path}.${process.pid}`
    writeFileSync(unfinished, Buffer.from(await template.arrayBuffer()))
    renameSync(unfinished, path)
    return template
  }
}
