import type { ActivityView } from '../../../../contract/checkin/activity-view'
import type { ActivityKind, OpenTo } from '../../../../contract/checkin/activity-words'
import { districtDay } from '../../../../contract/district-time'
import type { InputOf } from '../../../../contract/operations'
import { clockOf } from '../when-words'

/** What is typed and chosen; days and times of day in the district's time. */
export interface ActivityDraft {
  office: string
  kind: ActivityKind
  title: string
  words: string
  address: string
  /** Of the place, picked on the map. */
  point?: { latitude: number; longitude: number }
  openTo: OpenTo
  day: string
  from: string
  /** Empty: it ends the same day. */
  endDay: string
  to: string
  capacity: string
}
export const EMPTY_DRAFT: ActivityDraft = {
  ...{ office: '', kind: 'theme_day', title: '', words: '', address: '', openTo: 'members' },
  ...{ day: '', from: '09:00', endDay: '', to: '11:00', capacity: '' },
}

export const draftOf = (view: ActivityView): ActivityDraft => ({
  ...{ office: view.office ?? '', kind: view.kind, title: view.title, words: view.words, address: view.address },
  ...{ openTo: view.openTo, day: districtDay(view.from), from: clockOf(view.from), to: clockOf(view.to) },
  endDay: districtDay(view.to) === districtDay(view.from) ? '' : districtDay(view.to),
  capacity: view.capacity === undefined ? '' : String(view.capacity),
})

export const instantOf = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`).toISOString()
const endOf = ({ day, endDay, to }: ActivityDraft) => instantOf(endDay || day, to)

const MOST_PLACES = 10_000
const isCount = (typed: string) => /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_PLACES

/** What is missing before it can be sent, in words. */
export function lacksOf(draft: ActivityDraft): string[] {
  const { title, address, day, from, capacity } = draft
  return [
    ...(title.trim().length < 2 ? ['活动名称'] : []),
    ...(address.trim().length < 2 ? ['在哪里'] : []),
    ...(day ? [] : ['哪天']),
    ...(day && endOf(draft) <= instantOf(day, from) ? ['比开始晚的结束时间'] : []),
    ...(capacity.trim() && !isCount(capacity.trim()) ? ['1 到 10000 的名额'] : []),
  ]
}

/** As it is sent. */
export function formOf(draft: ActivityDraft): InputOf<'checkin.change-activity'>['activity'] {
  const { kind, title, words, address, point, openTo, day, from, capacity } = draft
  return {
    ...{ kind, title, words, address, openTo, from: instantOf(day, from), to: endOf(draft) },
    ...(point ? { point } : {}),
    ...(capacity.trim() ? { capacity: Number(capacity) } : {}),
  }
}
