import { addDays, districtDay } from '../../../../contract/district-time'
import { dayWords } from '../../../ui/day-words'

const AHEAD = { tomorrow: 1, week: 7, fortnight: 14, month: 30 } as const
export type Ahead = keyof typeof AHEAD
const WORDS: Record<Ahead, string> = { tomorrow: '明天', week: '一周后', fortnight: '两周后', month: '一个月后' }

export const dayAhead = (ahead: Ahead) => addDays(districtDay(new Date()), AHEAD[ahead])

/** "一周后 12月1日(周二)": days to choose from, since nobody types one standing at a door. */
export const AHEAD_OPTIONS = () =>
  (Object.keys(AHEAD) as Ahead[]).map((value) => ({
    value,
    label: `${WORDS[value]} ${dayWords(`${dayAhead(value)}T04:00:00.000Z`)}`,
  }))

/** A calendar day in words. */
export const calendarWords = (day: string) => dayWords(`${day}T04:00:00.000Z`)
