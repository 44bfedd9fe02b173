import { districtDay } from '../../contract/district-time'
import type { ListView } from '../../contract/project/list-view'
import { viewList as operation } from '../../contract/project/view-list'
import { query } from '../../platform/handler'
import { type NamedPeople, namePeople } from '../../platform/name-people'
import { type RectificationListRecord, rectificationLists } from '../../records/rectification-list'
import { readAskedWeeks } from './asked-weeks'
import { keepsAt, seesItem, seesList } from './may'
import { peopleOf, placesOf, presentItemLine } from './present-item'
import { type FoundLists, itemsOf, presentListLine, withItems } from './present-list'
import { listLacks } from './rules/list-lacks'

interface Found {
  found: FoundLists
  names: NamedPeople
  lacks: string[]
}
type Subject = { list: RectificationListRecord; found: FoundLists }

export const viewList = query<typeof operation, Subject, Found>({
  operation,
  async load({ store, input }) {
    const list = await store.get(rectificationLists, input.listId)
    return list && { list, found: await withItems(store, [list]) }
  },
  may: (caller, { list, found }) => {
    const answersFor = list.state !== 'draft' && itemsOf(list, found).some((item) => seesItem(caller, item))
    return seesList(caller, list) || answersFor ? true : { code: 'not_found' }
  },
  async run({ store, now }, { list, found }) {
    const items = itemsOf(list, found)
    const people = [...peopleOf(items), list.sponsorId ?? '', ...list.draft.map((row) => row.responsibleId ?? '')]
    const names = await namePeople(store, people, placesOf(items))
    const today = districtDay(now)
    const weeks = list.state === 'draft' ? await readAskedWeeks(store) : undefined
    return { found, names, lacks: weeks ? listLacks(list.draft, today, (dueOn) => weeks(today, dueOn)) : [] }
  },
  present: ({ found, names, lacks }, { caller, now }): ListView => {
    const list = found.lists[0] as RectificationListRecord
    return {
      ...presentListLine(list, found),
      office: list.office,
      ...(list.sponsorId ? { sponsorId: list.sponsorId } : {}),
      sponsorName: names.person(list.sponsorId ?? '')?.name ?? '',
      ...(list.origin ? { origin: list.origin } : {}),
      keeps: keepsAt(caller, list.office),
      lacks,
      draft: list.draft.map((row) => ({
        ...row,
        responsibleName: names.person(row.responsibleId ?? '')?.name ?? '',
      })),
      running: itemsOf(list, found).map((item) => presentItemLine(item, names, now)),
    }
  },
})
