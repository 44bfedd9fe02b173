import { districtDay } from '../../../contract/district-time'
import { momentWords } from '../../ui/day-words'

const timeOf = (instant: string) => momentWords(instant).slice(-5)

/** "11月30日(周一)09:00 至 11:00"; the second day is said only where it is another. */
export const whenWords = (from: string, to: string) =>
  `${momentWords(from)} 至 ${districtDay(from) === districtDay(to) ? timeOf(to) : momentWords(to)}`
