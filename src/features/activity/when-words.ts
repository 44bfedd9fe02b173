import { districtDay } from '../../../contract/district-time'
import { momentWords } from '../../ui/day-words'

const OFFSET_MS = 8 * 3_600_000

/** An instant's time of day in the district's time, HH:MM. */
export const clockOf = (instant: string) =>
  new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(11, 16)

/** "11月30日(周一)09:00 至 11:00"; the second day is said only where it is another. */
export const whenWords = (from: string, to: string) =>
  `${momentWords(from)} 至 ${districtDay(from) === districtDay(to) ? clockOf(to) : momentWords(to)}`

export const isOver = ({ to }: { to: string }, now = new Date()) => new Date(to) < now
