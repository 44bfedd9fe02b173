import type { AllowedPart } from './who'
import { DISPATCHERS } from './who'

const ADMINS = ['admin-district', 'admin-huangpu']
const rules = [{ id: 'r1', words: ['路灯'], office: { to: 'office', id: 'D06' }, note: '' }]

/** The rules hold for the whole district: its own admin tries and saves them. */
export const CASE_ROUTING: AllowedPart = {
  'case.view-routing': { input: () => ({}), allowed: [...ADMINS, ...DISPATCHERS] },
  'case.try-routing': { input: () => ({ rules }), allowed: ['admin-district'] },
  'case.save-routing': { input: () => ({ edition: 0, rules }), allowed: ['admin-district'] },
  'case.view-routing-history': {
    input: () => ({}),
    allowed: [...ADMINS, ...DISPATCHERS, 'leader-ma', 'auditor-gu'],
  },
}
