import { addDays, districtDay, endOfDay } from '../../../contract/district-time'
import type { Limit, Pause } from '../../../records/case'
import type { Calendar } from './calendar'
import { dayWords, momentWords } from './day-words'
import { explainDays } from './explain-days'

export interface Deadline {
  /** ISO instant; absent while the clock stands. */
  dueAt?: string
  stopped: boolean
  /** A year on the way has no published calendar yet; the date may move. */
  provisional: boolean
  /** "10月13日(周二)前办结" */
  sentence: string
  /** Which days count and which do not, a line each. */
  explanation: string[]
}

/** No limit is longer; a calendar without a working day would otherwise count for ever. */
const MAX_DAYS = 4000

/**
 * When something is due, and why then. Pure. Working days: the day on which the clock starts does not count, the limit
 * ends with the end of the n-th working day, and a day counts unless the clock stood at its end. Hours: around the
 * clock, prolonged by the time that it stood. While a pause is open there is no date.
 */
export function deadlineOf(start: string, limit: Limit, calendar: Calendar, pauses: readonly Pause[]): Deadline {
  return limit.kind === 'hours'
    ? hoursFrom(start, limit.count, pauses)
    : workingDaysFrom(start, limit.count, calendar, pauses)
}

function hoursFrom(start: string, hours: number, pauses: readonly Pause[]): Deadline {
  const rule = `${hours}小时,从${momentWords(start)}起连续计算,节假日也计`
  let due = Date.parse(start) + hours * 3600_000
  let stood = 0
  for (const { from, to } of pauses) {
    if (Date.parse(from) >= due) continue
    if (!to) return stopped([rule])
    // What the clock stood before it started prolongs nothing.
    const length = Math.max(0, Date.parse(to) - Math.max(Date.parse(from), Date.parse(start)))
    stood += length
    due += length
  }
  const explanation = stood > 0 ? [rule, `等您补充用去的${Math.ceil(stood / 60_000)}分钟不计`] : [rule]
  const dueAt = new Date(due).toISOString()
  return { dueAt, stopped: false, provisional: false, sentence: `${momentWords(dueAt)}前办结`, explanation }
}

function workingDaysFrom(start: string, count: number, calendar: Calendar, pauses: readonly Pause[]): Deadline {
  const first = districtDay(start)
  const standing: string[] = []
  let day = first
  let counted = 0
  for (let walked = 0; counted < count && walked < MAX_DAYS; walked += 1) {
    day = addDays(day, 1)
    const pause = pauses.find((found) => stoodAtEndOf(day, found))
    if (pause && !pause.to) return stopped([remaining(count - counted)])
    if (pause) standing.push(day)
    else if (calendar.day(day).working) counted += 1
  }
  const years = range(Number(first.slice(0, 4)), Number(day.slice(0, 4))).filter((year) => !calendar.published(year))
  const explanation = [
    `${count}个工作日,从${dayWords(first)}的次日算起`,
    ...explainDays(first, day, calendar, standing),
  ]
  for (const year of years) explanation.push(`${year}年放假安排还没公布,日期可能变动`)
  const sentence = `${dayWords(day)}前办结${years.length > 0 ? '(暂定)' : ''}`
  return { dueAt: endOfDay(day).toISOString(), stopped: false, provisional: years.length > 0, sentence, explanation }
}

const remaining = (days: number) => `还剩${days}个工作日,等您补充后接着算`

const stopped = (explanation: string[]): Deadline => ({
  stopped: true,
  provisional: false,
  sentence: '正在等您补充,办理时间暂停计算',
  explanation,
})

/** A pause that spans a day's last moment takes that day out; one that begins and ends within a day costs nobody. */
function stoodAtEndOf(day: string, pause: Pause): boolean {
  const end = endOfDay(day).getTime()
  return Date.parse(pause.from) <= end && (pause.to === undefined || Date.parse(pause.to) > end)
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
