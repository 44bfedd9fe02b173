import { districtDay } from '../../contract/district-time'
import { listWeeks as operation } from '../../contract/project/list-weeks'
import { weekWords } from '../../contract/project/weeks'
import { query } from '../../platform/handler'
import { mustBeAhead, readAskedWeeks } from './asked-weeks'
import type { AskedWeek } from './rules/list-lacks'

export const listWeeks = query<typeof operation, true, AskedWeek[]>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, input, now }) {
    mustBeAhead(input.dueOn, now, 'dueOn')
    const today = districtDay(now)
    const from = input.from && input.from > today ? input.from : today
    return (await readAskedWeeks(store))(from, input.dueOn)
  },
  present: (weeks) => ({ weeks: weeks.map((row) => ({ ...row, words: weekWords(row.week) })) }),
})
