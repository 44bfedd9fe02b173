const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** 0 is Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** "10月13日" */
const monthDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** "10月13日(周二)" */
export const dayWords = (day: string) => `${monthDay(day)}(${WEEKDAYS[weekdayOf(day)]})`

/** "10月1日至10月8日", or one day alone. */
export const rangeWords = (from: string, to: string) =>
  from === to ? monthDay(from) : `${monthDay(from)}至${monthDay(to)}`

/** "10月13日 15:30", in the district's time. */
export function momentWords(instant: string): string {
  const local = new Date(new Date(instant).getTime() + 8 * 3600_000).toISOString()
  return `${monthDay(local.slice(0, 10))} ${local.slice(11, 16)}`
}
