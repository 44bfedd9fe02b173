import { listItems as operation } from '../../contract/project/list-items'
import { type Caller, query } from '../../platform/handler'
import { mergeShelves } from '../../platform/merge-shelves'
import { type NamedPeople, namePeople } from '../../platform/name-people'
import { type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import { keptOffices, seenOffices } from './may'
import { peopleOf, placesOf, presentItemLine } from './present-item'

const PAGE = 20
type Show = 'mine' | 'check' | 'risen'

export const listItems = query<
  typeof operation,
  true,
  { rows: RectificationItemRecord[]; next?: string; names: NamedPeople }
>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { show, after } }) {
    const found = await mergeShelves(store, rectificationItems, shelvesFor(caller, show), { limit: PAGE, after })
    return { ...found, names: await namePeople(store, peopleOf(found.rows), placesOf(found.rows)) }
  },
  present: ({ rows, next, names }, { now }) => ({
    items: rows.map((row) => presentItemLine(row, names, now)),
    ...(next ? { next } : {}),
  }),
})

function shelvesFor(caller: Caller, show: Show): string[] {
  if (show === 'mine') return [`${caller.id}/mine`]
  return (show === 'check' ? keptOffices(caller) : seenOffices(caller)).map((office) => `${office}/${show}`)
}
