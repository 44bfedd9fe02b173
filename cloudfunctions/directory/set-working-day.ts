import type { OutputData } from '../../contract/define-operation'
import { setWorkingDay as operation } from '../../contract/directory/set-working-day'
import { districtDay, isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type WorkingDayRecord, workingDays } from '../../records/working-day'
import { mayKeepDistrict } from './may'

const FROM = '2019-01-01'

/** The admin's table, which wins over the published calendar; who set what is in the log of that year. */
export const setWorkingDay = mutation<
  typeof operation,
  { row?: Stored<WorkingDayRecord> },
  OutputData<typeof operation>,
  string
>({
  operation,
  prepare: ({ ports, caller, input }) => mustPass(ports, caller, [input.name]),
  async load({ tx, input, now }) {
    const to = `${Number(districtDay(now).slice(0, 4)) + 2}-12-31`
    if (!isRealDay(input.date) || input.date < FROM || input.date > to)
      throw new Refusal('date_out_of_range', { from: FROM, to })
    const row = await tx.get(workingDays, input.date)
    return row ? { row } : {}
  },
  may: mayKeepDistrict,
  async run({ tx, input, record }, { row }) {
    const { date, working, name } = input
    const year = Number(date.slice(0, 4))
    if (working === null) {
      if (row) await tx.remove(workingDays, date, row.version)
    } else if (row) await tx.put(workingDays, { ...row, working, name })
    else await tx.insert(workingDays, { id: date, year, working, name })
    record({ subject: `calendar:${year}`, kind: 'calendar.day_set', office: '440112', data: { date, working, name } })
    return { date, working, name }
  },
  present: (set) => set,
})
