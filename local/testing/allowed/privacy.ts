import { raise } from '../open-district'
import { type AllowedPart, EVERYBODY } from './who'

/** One's own data, whoever one is; erased are those without a role and without an open case (陈桂芳 has one). */
export const PRIVACY: AllowedPart = {
  'privacy.view-my-data': { input: () => ({}), allowed: EVERYBODY },
  'privacy.export-my-data': { input: () => ({}), allowed: EVERYBODY },
  'privacy.erase-me': {
    ...{ input: () => ({ word: '删除' }), prepare: async (district) => void (await raise(district)) },
    allowed: ['resident-liang', 'resident-he'],
  },
}
