import { Refusal } from '../../contract/errors'
import { handOverItem as operation } from '../../contract/project/hand-over-item'
import { defineItemMove } from './define-item-move'
import { readResponsible } from './responsible-at'

export const handOverItem = defineItemMove({
  operation,
  action: 'hand_over',
  event: 'item.handed_over',
  words: ({ reason }) => ({ text: reason }),
  async change({ extension: _, ...item }, { tx, input: { to } }) {
    if (to === item.responsibleId) throw new Refusal('method_unchanged')
    return { ...item, responsibleId: to, ...(await readResponsible(tx, item.listOffice, [to]))(to) }
  },
  data: ({ responsibleId }) => ({ responsibleId }),
})
