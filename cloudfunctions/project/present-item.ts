import { districtDay } from '../../contract/district-time'
import type { ItemLine, ItemView, WeekView } from '../../contract/project/list-view'
import { mondayOf } from '../../contract/project/weeks'
import type { Caller } from '../../platform/handler'
import type { NamedPeople } from '../../platform/name-people'
import { GONE } from '../../platform/name-people'
import { unshown } from '../../platform/photo-check/show-photos'
import type { ItemEntry, RectificationItemRecord, WeekStep } from '../../records/rectification-item'
import { actionsOf } from './may'
import { deciderOf } from './rules/item-moves'

const ENTRY_WORDS: Record<ItemEntry['what'], string> = {
  ...{ report: '进展', hand_in: '申请销号', ask_extension: '申请延期', decide_extension: '延期决定' },
  ...{ verify: '核实销号', send_back: '退回', hand_over: '换责任人', cancel: '取消' },
}

const presentWeeks = (weeks: readonly WeekStep[], now: Date): WeekView[] =>
  weeks.map(({ week, words, state }) => ({ week, words, state, now: week === mondayOf(districtDay(now)) }))

/** Everybody and every place that a set of items names. */
export const peopleOf = (items: readonly RectificationItemRecord[]) =>
  items.flatMap(({ responsibleId, entries }) => [responsibleId, ...entries.map(({ personId }) => personId)])
export const placesOf = (items: readonly RectificationItemRecord[]) =>
  items.flatMap((item) => [
    ...[item.office, deciderOf(item), ...item.raisedTo],
    ...item.entries.map(({ office }) => office),
  ])

export function presentItemLine(item: RectificationItemRecord, names: NamedPeople, now: Date): ItemLine {
  const { id, listId, listTitle, number, title, state, dueOn, overdue, inARow, responsibleId } = item
  return {
    ...{ itemId: id, listId, listTitle, number, title, state, dueOn, overdue, inARow },
    responsibleId,
    responsibleName: names.person(responsibleId)?.name ?? GONE,
    officeName: names.place(item.office),
    missed: item.weeks.filter((step) => step.state === 'missed').length,
    weeks: presentWeeks(item.weeks, now),
    extensionAsked: item.extension !== undefined,
  }
}

/** Whole, for whoever may see it; held words for their writer alone. */
export function presentItem(item: RectificationItemRecord, names: NamedPeople, caller: Caller, now: Date): ItemView {
  const visible = item.entries.filter(({ safety, personId }) => safety === 'passed' || personId === caller.id)
  const { extension } = item
  const asked = visible.find(({ id }) => id === extension?.entryId)
  return {
    ...presentItemLine(item, names, now),
    measures: item.measures,
    listOffice: item.listOffice,
    actions: actionsOf(caller, item),
    deciderName: names.place(deciderOf(item)),
    raisedTo: item.raisedTo.map((office) => names.place(office)),
    ...(extension
      ? {
          extension: {
            dueOn: extension.dueOn,
            reason: asked?.text ?? '正在做内容检查',
            weeks: asked ? extension.weeks : [],
          },
        }
      : {}),
    entries: visible.map((entry) => presentEntry(entry, names)),
  }
}

const presentEntry = (entry: ItemEntry, names: NamedPeople): ItemView['entries'][number] => ({
  ...{ id: entry.id, what: ENTRY_WORDS[entry.what], text: entry.text, photos: unshown(entry.photos), at: entry.at },
  checking: entry.safety === 'held',
  who: [names.place(entry.office), names.person(entry.personId)?.name ?? GONE].filter(Boolean).join(' · '),
  ...(entry.arrivedAt ? { arrivedAt: entry.arrivedAt } : {}),
})
