import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { reportWeek as operation } from '../../contract/project/report-week'
import { defineItemMove } from './define-item-move'
import { writeWeek } from './rules/week-steps'

export const reportWeek = defineItemMove({
  operation,
  action: 'report',
  event: 'item.reported',
  words: ({ words, week }) => ({ text: words, week }),
  change(item, { input: { week }, madeAt }) {
    const step = item.weeks.find((one) => one.week === week)
    if (!step) throw new Refusal('invalid_input', { what: '哪一周' }, { week: '请从这一项的周里选' })
    if (week > districtDay(madeAt)) throw new Refusal('week_to_come')
    return { ...item, weeks: writeWeek(item.weeks, week, madeAt) }
  },
  data: ({ weeks }, { input: { week } }) => ({ week, as: weeks.find((one) => one.week === week)?.state ?? '' }),
})
