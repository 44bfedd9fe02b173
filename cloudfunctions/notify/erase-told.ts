import { defineEraser } from '../../platform/erasing/define-eraser'
import { eraseEach, firstThatErases } from '../../platform/erasing/erase-each'
import { consents, deliveries } from '../../records/delivery'
import { messages, readMarks } from '../../records/message'

/** What somebody was told, what they had read of it, what they had allowed, and what was still to be sent. */
export const eraseTold = defineEraser('erase_notify', (ports, { personId, until }) =>
  firstThatErases([
    () =>
      eraseEach(ports, {
        from: messages,
        where: { to: `p:${personId}` },
        change: ({ at }) => (at > until ? undefined : 'gone'),
      }),
    () => eraseEach(ports, { from: readMarks, where: { id: personId }, change: () => 'gone' }),
    () => eraseEach(ports, { from: consents, where: { personId }, change: () => 'gone' }),
    () =>
      eraseEach(ports, {
        from: deliveries,
        where: { personId },
        change: ({ at }) => (at > until ? undefined : 'gone'),
      }),
  ]),
)
