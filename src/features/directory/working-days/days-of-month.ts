import { addDays } from '../../../../contract/district-time'
import type { DataOf } from '../../../../contract/operations'

export interface DayRow {
  /** YYYY-MM-DD. */
  date: string
  working: boolean
  name: string
  setByAdmin: boolean
  /** "10月1日(周四)" */
  words: string
}
const WEEK = ['日', '一', '二', '三', '四', '五', '六']

/** Every day of a month (1 to 12): as Monday to Friday would have it, but where the year's list says otherwise. */
export function daysOfMonth(
  year: number,
  month: number,
  listed: DataOf<'directory.list-working-days'>['days'],
): DayRow[] {
  const told = new Map(listed.map((day) => [day.date, day]))
  const prefix = `${year}-${month < 10 ? '0' : ''}${month}`
  const rows: DayRow[] = []
  for (let date = `${prefix}-01`; date.startsWith(prefix); date = addDays(date, 1)) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    const plain = { date, working: weekday !== 0 && weekday !== 6, name: '', setByAdmin: false }
    rows.push({ ...(told.get(date) ?? plain), words: `${month}月${Number(date.slice(8))}日(周${WEEK[weekday]})` })
  }
  return rows
}

/** "休息 · 国庆节 · 区里设的" */
export const dayFacts = ({ working, name, setByAdmin }: DayRow): string =>
  [working ? '上班' : '休息', ...(name ? [name] : []), ...(setByAdmin ? ['区里设的'] : [])].join(' · ')
