import { districtDay } from '../../contract/district-time'
import type { Notice } from '../ports/notifier'

type Words = Notice['words']
/** Which of a template's fields holds which words: `{ title: 'thing1', text: 'thing2', at: 'time3' }`. */
export type TemplateFields = Partial<Record<keyof Words, string>>

const OFFSET_MS = 8 * 3600_000
const HAN = /\p{Script=Han}/u

/**
 * The kinds of field that can hold our words, by WeChat's documentation of subscribeMessage.send (参数值内容限制); a value that
 * breaks its field's rule is refused whole (47003). number, letter, symbol, character_string, amount, phone_number and
 * car_number take no Chinese, so no sentence of ours.
 */
const FOR_WORDS: Record<string, (line: string) => string> = {
  /** At most 20 characters of any kind. */
  thing: (line) => cut(line, 20, '…'),
  /** At most 10 Chinese characters, or 20 letters and signs; mixed counts as Chinese. */
  name: (line) => cut(line, HAN.test(line) ? 10 : 20),
  /** At most 5 characters, Chinese alone. */
  phrase: (line) => cut([...line].filter((sign) => HAN.test(sign)).join(''), 5) || '通知',
}
const FOR_MOMENTS: Record<string, (instant: string) => string> = {
  time: (instant) => `${dayOf(instant)} ${new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(11, 16)}`,
  date: (instant) => dayOf(instant),
}
const kindOf = (field: string) => /^([a-z_]+)\d+$/.exec(field)?.[1] ?? ''
const writers = (name: keyof Words) => (name === 'at' ? FOR_MOMENTS : FOR_WORDS)

/** The kinds of field that can hold one of our words, as `thing` of `thing1`. */
export const kindsThatHold = (name: keyof Words): string[] => Object.keys(writers(name))

/** The first field that can't hold what it is set up for. */
export const unfitField = (fields: TemplateFields): string | undefined =>
  (Object.entries(fields) as [keyof Words, string][]).find(
    ([name, field]) => !Object.hasOwn(writers(name), kindOf(field)),
  )?.[1]

/** The words as WeChat takes them, each cut to what its field holds. */
export function templateData(fields: TemplateFields, words: Words): Record<string, { value: string }> {
  return Object.fromEntries(
    (Object.entries(fields) as [keyof Words, string][]).map(([name, field]) => [
      field,
      { value: writers(name)[kindOf(field)]?.(words[name].replace(/\s+/g, ' ').trim() || '-') ?? '' },
    ]),
  )
}

/** Counted as WeChat's own languages count, in UTF-16 units, so that no sign weighs less here than there. */
function cut(line: string, most: number, end = ''): string {
  if (line.length <= most) return line
  let kept = ''
  for (const sign of line) {
    if (kept.length + sign.length + end.length > most) break
    kept += sign
  }
  return kept + end
}

/** 2026年3月2日, as the documentation writes it. */
function dayOf(instant: string): string {
  const [year, month, day] = districtDay(instant).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
