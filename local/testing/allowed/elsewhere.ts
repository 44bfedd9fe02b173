import { ABOVE, type AllowedPart, EVERYBODY, HANDLING, WORKERS } from './who'

/** The other channels. */
export const ELSEWHERE: AllowedPart = {
  'case.export-cases': {
    input: () => ({ from: '2026-03-01', to: '2026-03-31' }),
    allowed: [...HANDLING, 'officer-lu', 'leader-ma', 'auditor-gu', 'admin-district', 'admin-huangpu'],
  },
  'directory.view-me': { input: () => ({}), allowed: EVERYBODY },
  'directory.choose-community': { input: () => ({ communityCode: '440112001010' }), allowed: EVERYBODY },
  'directory.save-contact': { input: () => ({ name: '某某', phone: '' }), allowed: EVERYBODY },
  'directory.list-divisions': { input: () => ({}), allowed: EVERYBODY },
  'directory.list-offices': {
    input: () => ({}),
    allowed: [
      'admin-district',
      'admin-huangpu',
      'leader-ma',
      ...HANDLING.filter((who) => who.startsWith('dispatcher')),
    ],
  },
  'directory.list-working-days': {
    input: () => ({ year: 2026 }),
    allowed: [
      'admin-district',
      'admin-huangpu',
      'leader-ma',
      'auditor-gu',
      ...HANDLING.filter((who) => who.startsWith('dispatcher')),
    ],
  },
  'directory.set-working-day': {
    input: () => ({ date: '2026-05-06', working: false, name: '调休' }),
    allowed: ['admin-district'],
  },
  'insight.view-office-tally': {
    input: () => ({ office: '440112001010' }),
    allowed: [...WORKERS, ...ABOVE, 'admin-district', 'admin-huangpu'],
  },
}
