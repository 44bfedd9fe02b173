import { viewItem as operation } from '../../contract/project/view-item'
import { query } from '../../platform/handler'
import { type NamedPeople, namePeople } from '../../platform/name-people'
import { showEntryPhotos } from '../../platform/photo-check/show-photos'
import { type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import { maySeeItem } from './may'
import { peopleOf, placesOf, presentItem } from './present-item'

export const viewItem = query<
  typeof operation,
  RectificationItemRecord,
  { item: RectificationItemRecord; names: NamedPeople }
>({
  operation,
  load: ({ store, input }) => store.get(rectificationItems, input.itemId),
  may: maySeeItem,
  run: async ({ store }, item) => ({ item, names: await namePeople(store, peopleOf([item]), placesOf([item])) }),
  present: async ({ item, names }, { caller, now, ports }) => {
    const view = presentItem(item, names, caller, now)
    return { ...view, entries: await showEntryPhotos(ports, caller, view.entries) }
  },
})
