import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { startList as operation } from '../../contract/project/start-list'
import { LIST_STATES } from '../../contract/project/words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import { type RectificationListRecord, rectificationLists } from '../../records/rectification-list'
import { readAskedWeeks } from './asked-weeks'
import { keepsAt } from './may'
import { type Responsible, readResponsible } from './responsible-at'
import { type AskedWeek, listLacks } from './rules/list-lacks'
import { settleItem } from './rules/settle-item'
import { settleList } from './settle-list'

type Weeks = (from: string, to: string) => AskedWeek[]

/** From here each item is its responsible person's, and each of its weeks is asked for. */
export const startList = mutation<typeof operation, Stored<RectificationListRecord>, RectificationListRecord, Weeks>({
  operation,
  prepare: ({ ports }) => readAskedWeeks(ports.store),
  load: ({ tx, input }) => tx.get(rectificationLists, input.listId),
  may: (caller, list) => (keepsAt(caller, list.office) ? true : { code: 'not_found' }),
  async run({ tx, now, prepared: weeks, record }, list) {
    if (list.state !== 'draft') {
      throw new Refusal('list_moved_on', { state: LIST_STATES[list.state], action: '开始' })
    }
    const today = districtDay(now)
    const lacks = listLacks(list.draft, today, (dueOn) => weeks(today, dueOn))
    if (lacks.length > 0) throw new Refusal('list_lacks', { missing: lacks.join('、') })
    const people = list.draft.map(({ responsibleId }) => responsibleId ?? '')
    const items = itemsOf(list, await readResponsible(tx, list.office, people), weeks, now)
    for (const item of items) {
      await tx.insert(rectificationItems, item)
      const data = { responsibleId: item.responsibleId, dueOn: item.dueOn, weeks: item.weeks.length }
      record({ subject: `item:${item.id}`, kind: 'list.started', office: list.office, data })
    }
    const started = { ...list, state: 'running' as const, draft: [], itemIds: items.map(({ id }) => id) }
    const settled = settleList(started, now.toISOString())
    await tx.put(rectificationLists, settled)
    return settled
  },
  present: ({ id, state }) => ({ listId: id, state }),
})

function itemsOf(
  list: RectificationListRecord,
  responsible: Responsible,
  weeks: Weeks,
  now: Date,
): RectificationItemRecord[] {
  const at = now.toISOString()
  return list.draft.map((line, index) => {
    const personId = line.responsibleId ?? ''
    const said = new Map(line.weeks.map(({ week, words }) => [week, words]))
    const steps = weeks(districtDay(now), line.dueOn).map(({ week, rest }) => ({
      ...{ week, words: said.get(week) || (rest ?? '') },
      state: rest && !said.get(week) ? ('rest' as const) : ('planned' as const),
    }))
    const item: RectificationItemRecord = {
      ...{ id: `${list.id}-${index + 1}`, listId: list.id, listTitle: list.title, number: index + 1 },
      ...{ title: line.title, measures: line.measures, listOffice: list.office, listPath: list.officePath },
      ...{ responsibleId: personId, ...responsible(personId), dueOn: line.dueOn, overdue: false, weeks: steps },
      ...{ state: 'doing', inARow: 0, raisedTo: [], entries: [], hasHeld: false, shelves: [] },
      ...{ createdAt: at, changedAt: at },
    }
    return settleItem(item, now)
  })
}
