import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { askItemExtension as operation } from '../../contract/project/ask-extension'
import { mustBeAhead, readAskedWeeks } from './asked-weeks'
import { defineItemMove } from './define-item-move'
import { weeksSaid, weeksWithout } from './rules/list-lacks'

/** With what is done in each week that it adds: more time without a plan is no plan. */
export const askExtension = defineItemMove({
  operation,
  action: 'ask_extension',
  event: 'item.extension_asked',
  prepare: ({ store }) => readAskedWeeks(store),
  words: ({ reason, weeks }) => ({ text: reason, also: weeks.map(({ words }) => words) }),
  change(item, { input: { dueOn, weeks }, now, prepared }, entryId) {
    mustBeAhead(dueOn, now, 'dueOn')
    if (dueOn <= item.dueOn) {
      throw new Refusal('invalid_input', { what: '新的期限' }, { dueOn: '请选现在的期限以后的日子' })
    }
    const there = new Set(item.weeks.map(({ week }) => week))
    const added = prepared.extra(districtDay(now), dueOn).filter(({ week }) => !there.has(week))
    const missing = weeksWithout(weeks, added)
    if (missing.length > 0) throw new Refusal('weeks_lack', { missing: weeksSaid(missing) })
    const said = new Map(weeks.map(({ week, words }) => [week, words]))
    const plan = added.map(({ week, rest }) => ({ week, words: said.get(week) || (rest ?? '') }))
    return { ...item, extension: { dueOn, entryId, weeks: plan } }
  },
  data: (_, { input: { dueOn } }) => ({ dueOn }),
})
