import { addDays, districtDay, isRealDay } from '../../../../contract/district-time'

export const PERIODS = { month: '这个月', last: '上个月', year: '今年', own: '自己填' } as const
export type Period = keyof typeof PERIODS

/** What was chosen on the form; `from` and `to` are as typed, for `own` alone. */
export interface ExportDraft {
  period: Period
  from: string
  to: string
  category?: string
}
export type Days = { from: string; to: string }

const NO_DAY = '请写成2026-10-01的样子'

const two = (part = '') => (part.length < 2 ? `0${part}` : part)

/** A day as people write it (2026-3-1, 2026.03.01, 2026年3月1日, 20260301) as YYYY-MM-DD; none when there is no such day. */
export function readDay(typed: string): string | undefined {
  const found = /^(\d{4})(?:\D(\d{1,2})\D(\d{1,2})\D?|(\d{2})(\d{2}))$/.exec(typed.trim())
  if (!found) return undefined
  const [, year, shortMonth, shortDay, month = shortMonth, day = shortDay] = found
  const read = [year, two(month), two(day)].join('-')
  return isRealDay(read) ? read : undefined
}

/** The days that are meant, both included, or a sentence for each field. */
export function daysOf(draft: ExportDraft, now: Date): Days | { wrong: { from?: string; to?: string } } {
  const today = districtDay(now)
  const first = `${today.slice(0, 7)}-01`
  if (draft.period === 'month') return { from: first, to: today }
  if (draft.period === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today }
  const before = addDays(first, -1)
  if (draft.period === 'last') return { from: `${before.slice(0, 7)}-01`, to: before }
  const [from, to] = [readDay(draft.from), readDay(draft.to)]
  if (from && to && from <= to) return { from, to }
  if (from && to) return { wrong: { to: '结束的日子要在开始的日子之后' } }
  return { wrong: { ...(from ? {} : { from: NO_DAY }), ...(to ? {} : { to: NO_DAY }) } }
}
