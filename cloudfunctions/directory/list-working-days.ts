import { listWorkingDays as operation } from '../../contract/directory/list-working-days'
import { addDays } from '../../contract/district-time'
import { buildCalendar } from '../../platform/calendar/build-calendar'
import { query } from '../../platform/handler'
import { type WorkingDayRecord, workingDays } from '../../records/working-day'
import { mayAnyone } from './may'

/** The days of a year that are not as Monday to Friday would have it. */
export const listWorkingDays = query<typeof operation, true, WorkingDayRecord[]>({
  operation,
  load: async () => true,
  may: mayAnyone,
  run: async ({ store, input }) => (await store.find(workingDays, { where: { year: input.year }, limit: 1000 })).rows,
  present(rows, { input: { year } }) {
    const calendar = buildCalendar(rows)
    const byAdmin = new Set(rows.map(({ id }) => id))
    const days = []
    for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
      const { working, name = '' } = calendar.day(date)
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      const ordinary = weekday !== 0 && weekday !== 6
      if (working !== ordinary || name || byAdmin.has(date))
        days.push({ date, working, name, setByAdmin: byAdmin.has(date) })
    }
    return { year, published: calendar.published(year), days }
  },
})
