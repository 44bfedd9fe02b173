import { districtDay } from '../../contract/district-time'
import type { Notice } from '../ports/notifier'

/** Which of a template's fields holds which words: `{ title: 'thing1', text: 'thing2', at: 'time3' }`. */
export type TemplateFields = Partial<Record<keyof Notice['words'], string>>

/**
 * Characters that each kind of field holds, by WeChat's documentation of subscribeMessage.send (参数值内容限制). A longer
 * value is refused whole (47003).
 */
const MOST: Record<string, number> = { thing: 20, name: 10, phrase: 5, character_string: 32, const: 20 }
const OFFSET_MS = 8 * 3600_000

/** The words as WeChat takes them, each cut to what its field holds. */
export function templateData(fields: TemplateFields, words: Notice['words']): Record<string, { value: string }> {
  return Object.fromEntries(
    (Object.entries(fields) as [keyof Notice['words'], string][]).map(([name, field]) => [
      field,
      { value: fitted(field.replace(/\d+$/, ''), words[name]) },
    ]),
  )
}

function fitted(kind: string, value: string): string {
  if (kind === 'time') return `${districtDay(value)} ${clockTime(value)}`
  if (kind === 'date') return districtDay(value)
  const most = MOST[kind] ?? MOST.thing!
  const line = value.replace(/\s+/g, ' ').trim() || '-'
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line
}

const clockTime = (instant: string) => new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(11, 16)
