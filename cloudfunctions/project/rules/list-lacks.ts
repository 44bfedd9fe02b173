import { weekWords } from '../../../contract/project/weeks'
import type { DraftItem } from '../../../records/rectification-list'

/** A week that may be asked for; `rest` says why not. */
export interface AskedWeek {
  week: string
  rest?: string
}

/**
 * 责任落实到人,任务细化到“周”: what a draft still needs before it can start, each a sentence without a full stop.
 * `weeksUntil` gives the weeks from the present one to a day.
 */
export function listLacks(
  draft: readonly DraftItem[],
  today: string,
  weeksUntil: (dueOn: string) => readonly AskedWeek[],
): string[] {
  if (draft.length === 0) return ['清单里还没有事项']
  return draft.flatMap((item, index) => {
    const name = `第${index + 1}项`
    if (item.dueOn < today) return [`${name}的期限已经过去`]
    const empty = weeksWithout(item.weeks, weeksUntil(item.dueOn))
    return [
      ...(item.responsibleId ? [] : [`${name}还没有选责任人`]),
      ...(empty.length > 0 ? [`${name}还没有写${weeksSaid(empty)}做什么`] : []),
    ]
  })
}

/** Of the weeks that are asked for, those that nothing is planned for. */
export const weeksWithout = (planned: readonly { week: string; words: string }[], asked: readonly AskedWeek[]) =>
  asked
    .filter(({ rest, week }) => !rest && !planned.some((step) => step.week === week && step.words))
    .map(({ week }) => week)

/** "3月2日至3月8日、3月9日至3月15日等5周" */
export const weeksSaid = (weeks: readonly string[]): string =>
  `${weeks.slice(0, 2).map(weekWords).join('、')}${weeks.length > 2 ? `等${weeks.length}周` : ''}`
