import { ABOVE, type Allowed, type AllowedPart, DISPATCHERS, EVERYBODY, WORKERS } from './who'

/** Everybody follows it first, so that everybody has something to leave. */
const followedByAll: Allowed['prepare'] = async (district, caseId) => {
  for (const persona of EVERYBODY) {
    if (persona !== 'resident-chen') await district.as(persona, 'case.follow-case', { caseId })
  }
}
const SEARCHING = [...new Set([...WORKERS, 'worker-wu', ...DISPATCHERS, ...ABOVE])]

/** Finding cases: one's place for staff; for residents what may be said of others' to anybody. */
export const CASE_FINDING: AllowedPart = {
  'case.find-similar': {
    input: () => ({ category: 'environment', text: '路灯坏了', communityCode: '440112001010' }),
    allowed: EVERYBODY,
  },
  'case.follow-case': { input: (caseId) => ({ caseId }), allowed: EVERYBODY },
  'case.unfollow-case': {
    input: (caseId) => ({ caseId }),
    allowed: EVERYBODY.filter((who) => who !== 'resident-chen'),
    prepare: followedByAll,
  },
  'case.list-followed': { input: () => ({}), allowed: EVERYBODY },
  'case.list-public-cases': { input: () => ({}), allowed: EVERYBODY },
  'case.search-cases': { input: () => ({ words: '路灯' }), allowed: SEARCHING },
  'case.list-common': { input: () => ({}), allowed: SEARCHING },
}
