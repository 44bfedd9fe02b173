import { districtDay } from '../../../contract/district-time'

const OFFSET_MS = 8 * 3_600_000
const clock = (instant: string) => new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(11, 16)

/** "2026-03-02 09:00 到 11:00", in the district's time. */
export function whenWords(from: string, to: string): string {
  const days = [districtDay(from), districtDay(to)]
  return `${days[0]} ${clock(from)} 到 ${days[0] === days[1] ? '' : `${days[1]} `}${clock(to)}`
}
