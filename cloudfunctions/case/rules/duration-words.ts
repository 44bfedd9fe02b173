import { addDays, districtDay } from '../../../contract/district-time'
import type { Calendar } from './calendar'

/** How long something took, in words: minutes or hours within a day, working days beyond. */
export function durationWords(from: string, to: string, calendar: Calendar): string {
  const minutes = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60_000))
  if (minutes < 60) return `${minutes}分钟`
  if (minutes < 24 * 60) return `${Math.round(minutes / 60)}小时`
  let days = 0
  for (let day = addDays(districtDay(from), 1); day <= districtDay(to); day = addDays(day, 1)) {
    if (calendar.day(day).working) days += 1
  }
  return days > 0 ? `${days}个工作日` : `${Math.round(minutes / 60 / 24)}天(非工作日)`
}
