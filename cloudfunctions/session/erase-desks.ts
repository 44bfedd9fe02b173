import { defineEraser } from '../../platform/erasing/define-eraser'
import { eraseEach } from '../../platform/erasing/erase-each'
import { deskSessions } from '../../records/desk-session'

/** The computers that the person was signed in on, before that word. Requests to be let in live two minutes and go by themselves. */
export const eraseDesks = defineEraser('erase_session', (ports, { personId, until }) =>
  eraseEach(ports, {
    from: deskSessions,
    where: { personId },
    change: ({ openedAt }) => (openedAt > until ? undefined : 'gone'),
  }),
)
