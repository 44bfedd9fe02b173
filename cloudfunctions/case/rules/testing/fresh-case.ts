import type { CaseRecord } from '../../../../records/case'
import type { Calendar } from '../calendar'

export const COMMUNITY = '440112001010'
export const STREET = '440112001'

/** A case as 荔园社区 gets it, on Monday 2 March 2026 at nine. */
export const freshCase: CaseRecord = {
  id: '26030200000001',
  reporterId: 'resident',
  anonymous: false,
  urgent: false,
  category: 'other',
  matter: 'complaint',
  communityCode: COMMUNITY,
  streetCode: STREET,
  place: { address: '楼下' },
  demands: [],
  entries: [],
  state: 'raised',
  open: true,
  level: 'community',
  holderOffice: COMMUNITY,
  leadNamed: false,
  transfers: [],
  escalations: 0,
  reminded: false,
  callIds: [],
  callReturns: 0,
  calledOffices: [],
  extensions: [],
  visits: [],
  plan: [],
  missedWeeks: 0,
  mergedIds: [],
  limit: { kind: 'working_days', count: 5 },
  clockStartedAt: '2026-03-02T01:00:00.000Z',
  pauses: [],
  dueAt: '2026-03-09T15:59:59.999Z',
  overdue: false,
  holds: [{ office: COMMUNITY, from: '2026-03-02T01:00:00.000Z', why: 'raised' }],
  reopened: 0,
  hasHeld: false,
  createdAt: '2026-03-02T01:00:00.000Z',
}

const known = new Map<string, { working: boolean }>()
const ask = (date: string) => ({ working: ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) })

/** Monday to Friday work, without holidays; remembered, since ten thousand roads ask for the same days. */
export const weekdays: Calendar = {
  day(date) {
    const day = known.get(date) ?? ask(date)
    known.set(date, day)
    return day
  },
  published: () => true,
}
