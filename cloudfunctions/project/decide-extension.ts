import { decideItemExtension as operation } from '../../contract/project/decide-extension'
import { readAskedWeeks } from './asked-weeks'
import { defineItemMove } from './define-item-move'

export const decideExtension = defineItemMove({
  operation,
  action: 'decide_extension',
  event: 'item.extension_decided',
  prepare: ({ store }) => readAskedWeeks(store),
  words: ({ grant, words }) => ({ text: `${grant ? '同意延期' : '不同意延期'}${words ? `:${words}` : ''}` }),
  change({ extension, ...item }, { input: { grant }, prepared }) {
    if (!grant || !extension) return item
    const { dueOn, weeks } = extension
    const asked = weeks[0] ? prepared.extra(weeks[0].week, dueOn) : []
    const resting = new Set(asked.filter(({ rest }) => rest).map(({ week }) => week))
    const added = weeks.map(({ week, words }) => ({
      ...{ week, words },
      state: resting.has(week) ? ('rest' as const) : ('planned' as const),
    }))
    return { ...item, dueOn, weeks: [...item.weeks, ...added] }
  },
  data: ({ dueOn }, { input: { grant } }) => ({ granted: grant, dueOn }),
})
