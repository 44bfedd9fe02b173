import { districtDay } from '../../../contract/district-time'
import { momentWords } from '../../ui/day-words'

const OFFSET_MS = 8 * 3_600_000

/** An instant's time of day in the district's time, HH:MM. */
export const clockOf = (instant: string) =>
  new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(11, 16)

export const startWords = (from: string) => momentWords(from)

/** "11:00", with its day only where it is another than the beginning's. */
export const endWords = (from: string, to: string) =>
  districtDay(from) === districtDay(to) ? clockOf(to) : momentWords(to)

/** "11月30日(周一)09:00 至 11:00". */
export const whenWords = (from: string, to: string) => `${startWords(from)} 至 ${endWords(from, to)}`

export const isOver = ({ to }: { to: string }, now = new Date()) => new Date(to) < now
