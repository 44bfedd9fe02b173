import { defineReader } from '../../platform/log/read-events'
import { messages } from '../../records/message'
import { persons } from '../../records/person'
import { rectificationItems } from '../../records/rectification-item'
import { itemSentence } from './rules/item-sentence'

/** Tells whoever has the next step, and every office that a missed week has reached. */
export const tellItem = defineReader('tell_item', async (tx, event, { clock }) => {
  const item = await tx.get(rectificationItems, event.subject.replace(/^item:/, ''))
  if (!item) return
  const who = (await tx.get(persons, item.responsibleId))?.name ?? ''
  const said = itemSentence(event.kind, item, { data: event.data, who })
  for (const to of said?.to ?? []) {
    const id = `${event.id}:${to}`
    if (!said || (await tx.get(messages, id))) continue
    await tx.insert(messages, {
      ...{ id, to, at: clock.now().toISOString(), eventId: event.id, kind: event.kind, text: said.text },
      ...{ page: `packages/project/item/index?itemId=${item.id}`, important: said.important, as: 'staff' },
    })
  }
})
