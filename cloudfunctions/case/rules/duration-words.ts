import { addDays, districtDay } from '../../../contract/district-time'
import type { Limit } from '../../../records/case'
import type { EventData } from '../../../records/event'
import type { Calendar } from './calendar'

/** "3个工作日", "24小时" */
export const limitWords = ({ kind, count }: Limit) => (kind === 'hours' ? `${count}小时` : `${count}个工作日`)

/** How much more time an event of the log is about; empty where it is about none. */
export const moreTimeWords = ({ count, unit }: EventData) =>
  typeof count === 'number' ? limitWords({ kind: unit === 'hours' ? 'hours' : 'working_days', count }) : ''

/** How long something took, in words: minutes or hours within a day, working days beyond. */
export function durationWords(from: string, to: string, calendar: Calendar): string {
  const minutes = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60_000))
  if (minutes < 60) return `${minutes}分钟`
  if (minutes < 24 * 60) return limitWords({ kind: 'hours', count: Math.round(minutes / 60) })
  let days = 0
  for (let day = addDays(districtDay(from), 1); day <= districtDay(to); day = addDays(day, 1)) {
    if (calendar.day(day).working) days += 1
  }
  return days > 0 ? limitWords({ kind: 'working_days', count: days }) : `${Math.round(minutes / 60 / 24)}天(非工作日)`
}
