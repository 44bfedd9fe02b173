import { bothPoints, brokenLamp } from '../open-district'
import {
  ABOVE,
  type AllowedPart,
  answered,
  DISPATCHERS,
  EVERYBODY,
  HANDLING,
  MEMBERS,
  RESIDENT,
  takenOn,
  WORKERS,
} from './who'

/** Raising, answering and closing. */
export const CASE_LOOP: AllowedPart = {
  'case.submit-case': { input: () => brokenLamp, allowed: EVERYBODY },
  'case.submit-for-person': {
    input: () => ({ ...brokenLamp, person: { name: '梁伯', phone: '' } }),
    allowed: [...MEMBERS, ...WORKERS, 'worker-wu', ...DISPATCHERS],
  },
  'case.list-my-cases': { input: () => ({}), allowed: EVERYBODY },
  'case.view-case': { input: (caseId) => ({ caseId }), allowed: [...RESIDENT, ...WORKERS, ...ABOVE] },
  'case.list-inbox': { input: () => ({}), allowed: [...HANDLING, 'leader-ma'] },
  'case.take-on-case': { input: (caseId) => ({ caseId }), allowed: WORKERS },
  'case.ask-more': { input: (caseId) => ({ caseId, question: '哪一盏灯?' }), allowed: WORKERS, prepare: takenOn },
  'case.add-more': { input: (caseId) => ({ caseId, text: '左边那盏' }), allowed: RESIDENT },
  'case.answer-case': { input: (caseId) => ({ caseId, points: bothPoints }), allowed: WORKERS, prepare: takenOn },
  'case.confirm-answer': { input: (caseId) => ({ caseId, rating: 'satisfied' }), allowed: RESIDENT, prepare: answered },
  'case.refuse-answer': { input: (caseId) => ({ caseId, reason: '没有修好' }), allowed: RESIDENT, prepare: answered },
  'case.withdraw-case': { input: (caseId) => ({ caseId }), allowed: RESIDENT },
  'case.reveal-contact': { input: (caseId) => ({ caseId, reason: '上门前联系' }), allowed: WORKERS },
  'notify.list-messages': { input: () => ({}), allowed: EVERYBODY },
  'notify.mark-messages-read': { input: () => ({ until: '2026-03-02T01:00:00.000Z' }), allowed: EVERYBODY },
  'case.release-text': {
    input: (caseId) => ({ caseId, entryId: 'e1' }),
    allowed: ['dispatcher-huangpu', 'dispatcher-zhong', 'dispatcher-district'],
  },
  'case.release-photo': {
    input: (caseId) => ({ caseId, photoId: `photo-of-${caseId}` }),
    prepare: async (district, caseId) => {
      district.ports.contentSafety.photo = { state: 'held' }
      const photo = district.ports.files.put(`photo-of-${caseId}`, {})
      await district.as('resident-chen', 'case.add-more', { caseId, text: '照片在这里', photos: [photo] })
      district.ports.contentSafety.photo = { state: 'passed' }
    },
    allowed: ['dispatcher-huangpu', 'dispatcher-zhong', 'dispatcher-district'],
  },
}
