import { defineEraser } from '../../platform/erasing/define-eraser'
import { eraseEach } from '../../platform/erasing/erase-each'
import { contactPoints } from '../../records/contact-point'

/** Nobody's household any more. What the office itself wrote down of the household is the office's, and stays. */
export const eraseLink = defineEraser('erase_pairing', (ports, { personId }) =>
  eraseEach(ports, {
    from: contactPoints,
    where: { linkedIds: { contains: personId } },
    change: (found) => ({ ...found, linkedIds: found.linkedIds.filter((id) => id !== personId) }),
  }),
)
