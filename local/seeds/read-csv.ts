import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The rows of a file in data/, by their column names. */
export function readCsv(name: string): Record<string, string>[] {
  return parse(readFileSync(resolve(__dirname, '../../data', name)), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
  })
}
