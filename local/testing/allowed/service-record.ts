import { buildVisit, putVisit } from '../build-visit'
import { type AllowedPart, EVERYBODY } from './who'

/** A service record is its member's own; there is no way to ask for another's. */
export const SERVICE_RECORD: AllowedPart = {
  'checkin.view-my-record': { input: () => ({}), allowed: EVERYBODY },
  'checkin.export-my-record': { input: () => ({}), allowed: EVERYBODY },
  'checkin.erase-from-my-record': {
    input: (visitId) => ({ visitId }),
    prepare: ({ store }, id) => putVisit(store, buildVisit('member-zhou', { id })),
    allowed: ['member-zhou'],
  },
}
