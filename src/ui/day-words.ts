const WEEK = ['日', '一', '二', '三', '四', '五', '六']
const OFFSET_MS = 8 * 3600_000

const inDistrict = (instant: string) => new Date(new Date(instant).getTime() + OFFSET_MS)
const two = (part: number) => (part < 10 ? `0${part}` : `${part}`)

/** An instant's day in the district's time: "10月13日(周二)"; with the year when it is not this one. */
export function dayWords(instant: string, now = new Date()): string {
  const day = inDistrict(instant)
  const year =
    day.getUTCFullYear() === inDistrict(now.toISOString()).getUTCFullYear() ? '' : `${day.getUTCFullYear()}年`
  return `${year}${day.getUTCMonth() + 1}月${day.getUTCDate()}日(周${WEEK[day.getUTCDay()]})`
}

/** "10月13日(周二)15:20". */
export function momentWords(instant: string, now = new Date()): string {
  const day = inDistrict(instant)
  return `${dayWords(instant, now)}${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`
}
