import { Readable } from 'node:stream'
import { readBook } from '../../platform/spreadsheet/read-sheets'
import type { District } from './open-district'

export const MARCH = { from: '2026-03-01', to: '2026-03-31' }

/** What a persona exports, as another's library reads it; `ids` are the cases in the order of the sheet. */
export async function exported(district: District, persona: string, input: object = {}) {
  const reply = await district.as(persona, 'case.export-cases', { ...MARCH, ...input })
  const { bytes, name } = [...district.ports.files.saved.values()].at(-1)!
  const book = await readBook(Readable.from([bytes]))
  const [head = [], ...rows] = book.诉求?.rows ?? []
  const lines = rows.map((row) => Object.fromEntries(head.map((heading, at) => [String(heading), row[at]])))
  return { reply, name, book, lines, ids: lines.map((line) => line.编号), rates: book.统计?.rows.slice(1) ?? [] }
}
