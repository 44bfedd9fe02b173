import { districtDay } from '../../contract/district-time'

const DAY_MS = 86_400_000

/** Days from today, in the district's time, to a calendar day; negative once it is past. */
export function daysLeft(dueOn: string, now = new Date()): number {
  return (Date.parse(dueOn) - Date.parse(districtDay(now))) / DAY_MS
}

/** "还有2天", "今天到期", "已超期3天". */
export function dueWords(dueOn: string, now = new Date()): string {
  const left = daysLeft(dueOn, now)
  if (left === 0) return '今天到期'
  return left > 0 ? `还有${left}天` : `已超期${-left}天`
}

/** Of what the district's clock calls overdue, whatever the phone's says: "已超期3天". */
export const overdueWords = (dueOn: string, now = new Date()): string =>
  daysLeft(dueOn, now) < 0 ? dueWords(dueOn, now) : '已过期限'

/** "12月1日"; with the year when it is not this one. */
export function dueDay(dueOn: string, now = new Date()): string {
  const [year, month, day] = dueOn.split('-').map(Number)
  return `${year === Number(districtDay(now).slice(0, 4)) ? '' : `${year}年`}${month}月${day}日`
}
