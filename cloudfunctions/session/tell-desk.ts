import { defineReader } from '../../platform/log/read-events'
import { type MessageRecord, messages } from '../../records/message'

/** Each new desk stands in its person's inbox: whoever did not do it sees it there and ends it. */
export const tellDesk = defineReader('tell_desk', async (tx, { id, kind, by, data }, { clock }) => {
  const message: MessageRecord = {
    ...{ id: `${id}:p:${by}`, to: `p:${by}`, at: clock.now().toISOString(), eventId: id, kind },
    text: `您在${data.browser}上登录了。不是您本人操作的,请点开这里退出那台电脑`,
    ...{ page: 'packages/mine/desks/index', important: true, as: 'staff' },
  }
  if (!(await tx.get(messages, message.id))) await tx.insert(messages, message)
})
