import { defineEraser } from '../../platform/erasing/define-eraser'
import { eraseEach, firstThatErases, NOBODY } from '../../platform/erasing/erase-each'
import { appointments } from '../../records/appointment'
import { bindingTries } from '../../records/binding-tries'
import { firstAdmins } from '../../records/staff-rules'
import { FIRST_ADMIN } from './first-admin'

/**
 * The roster's lines that the person held; all have ended, as nobody with a role is erased. The log keeps that there
 * was such a role and when. Lines that nobody bound are the office's own and name no account.
 */
export const eraseAppointments = defineEraser('erase_staff', (ports, { personId, until }) =>
  firstThatErases([
    () =>
      eraseEach(ports, {
        from: appointments,
        where: { personId },
        change: ({ state, endedAt }) => (state !== 'ended' || (endedAt ?? '') > until ? undefined : 'gone'),
      }),
    () => eraseEach(ports, { from: bindingTries, where: { id: personId }, change: () => 'gone' }),
    () =>
      eraseEach(ports, {
        from: firstAdmins,
        where: { id: FIRST_ADMIN },
        change: (first) => (first.personId === personId ? { ...first, personId: NOBODY } : undefined),
      }),
  ]),
)
