import { LOOK } from './book-parts'
import type { Cell } from './sheet'

const DISTRICT_OFFSET_MS = 8 * 3600_000
const DAY_MS = 86_400_000
/** 1 January 1970, counted as spreadsheets count days. */
const FIRST_DAY = 25_569

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML can't hold is taken out
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text for an element or an attribute. What reads as an escape of spreadsheets (`_x000D_`) stays what was typed. */
export function escapeText(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : ''))
    .replace(NOT_IN_XML, '')
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (found) => ENTITIES[found] ?? '')
}

/** One row, counted from 1. */
export function rowXml(at: number, cells: readonly Cell[], heading = false): string {
  const inside = cells.map((cell, column) => cellXml(`${letters(column)}${at}`, cell, heading)).join('')
  return `<row r="${at}">${inside}</row>`
}

function cellXml(ref: string, cell: Cell, heading: boolean): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return textXml(ref, cell, heading)
  if (typeof cell === 'number') return numberXml(ref, cell, LOOK.plain)
  if ('rate' in cell) return numberXml(ref, cell.rate, LOOK.rate)
  return numberXml(ref, (Date.parse(cell.instant) + DISTRICT_OFFSET_MS) / DAY_MS + FIRST_DAY, LOOK.instant)
}

function textXml(ref: string, text: string, heading: boolean): string {
  const look = heading ? LOOK.heading : /^[=+\-@\t']/.test(text) ? LOOK.literal : LOOK.plain
  return `<c r="${ref}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`
}

const numberXml = (ref: string, number: number, look: number) =>
  Number.isFinite(number) ? `<c r="${ref}" s="${look}"><v>${number}</v></c>` : ''

/** A, B, … Z, AA, AB, … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
