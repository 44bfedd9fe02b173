import { defineEraser } from '../../platform/erasing/define-eraser'
import { dropLooks } from '../../platform/erasing/drop-looks'
import { eraseEach, firstThatErases } from '../../platform/erasing/erase-each'
import { requests } from '../../records/request'
import { requestsOf } from './requests-of'

/** The replies that were kept so that nothing is done twice; only that the erasing was done stays known. */
export const eraseKept = defineEraser('erase_kept', (ports, { personId, until }) =>
  firstThatErases([
    () => dropLooks(ports.store, `person:${personId}`),
    () =>
      eraseEach(ports, {
        from: requests,
        where: requestsOf(personId),
        change: ({ operation, at }) => (operation === 'privacy.erase-me' || at > until ? undefined : 'gone'),
      }),
  ]),
)
