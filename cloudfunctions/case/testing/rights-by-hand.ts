import type { Caller } from '../../../platform/handler'
import type { CaseRecord } from '../../../records/case'
import { DISTRICT } from '../rules/levels'
import { COMMUNITY, freshCase, STREET } from '../rules/testing/fresh-case'
import type { Mover } from '../rules/workflow'
import { caller } from './walk-people'

/** Real callers: what they are and where. The case is of 荔园社区 in 黄埔街道. */
export const CALLERS = {
  'the resident who reported it': caller('resident'),
  'another resident of the community': caller('neighbour'),
  'a party member of the community': caller('member', { role: 'party_member', office: 'B01' }),
  'a worker of the community': caller('worker', { role: 'community_worker', office: COMMUNITY }),
  'a worker of another community': caller('far-worker', { role: 'community_worker', office: '440112001003' }),
  'a dispatcher of the street': caller('dispatcher', { role: 'dispatcher', office: STREET }),
  'a dispatcher of another street': caller('far-dispatcher', { role: 'dispatcher', office: '440112002' }),
  'a dispatcher of the district': caller('district', { role: 'dispatcher', office: DISTRICT }),
  'an officer of D06': caller('officer', { role: 'department_officer', office: 'D06' }),
  'an officer of the called D07': caller('called', { role: 'department_officer', office: 'D07' }),
  'an officer of D08': caller('far-officer', { role: 'department_officer', office: 'D08' }),
  'an admin of the district': caller('admin', { role: 'admin', office: DISTRICT }),
  'a leader of the district': caller('leader', { role: 'leader', office: DISTRICT }),
  'a leader of the street': caller('street-leader', { role: 'leader', office: STREET }),
  'an auditor of the district': caller('auditor', { role: 'auditor', office: DISTRICT }),
  'a worker who dispatches too': caller(
    'two-roles',
    { role: 'community_worker', office: COMMUNITY },
    { role: 'dispatcher', office: STREET },
  ),
  'an officer of D06 who works far away': caller(
    'two-places',
    { role: 'department_officer', office: 'D06' },
    { role: 'community_worker', office: '440112001003' },
  ),
} satisfies Record<string, Caller>
export type Who = keyof typeof CALLERS

const held = (office: string): CaseRecord['holds'] => [...freshCase.holds, { ...freshCase.holds[0]!, office }]
const base: CaseRecord = { ...freshCase, calledOffices: ['D07'] }

/** Where the case lies, and with whom the next word is. */
export const PLACES = {
  'with the community': base,
  'with the community, overdue, the street watches': {
    ...base,
    level: 'street',
    escalations: 1,
    deciderOffice: STREET,
  },
  'with the community, the district watches': { ...base, level: 'district', escalations: 2, deciderOffice: DISTRICT },
  'with the street': { ...base, level: 'street', holderOffice: STREET, holds: held(STREET) },
  'with D06, sent by the district': {
    ...base,
    level: 'district',
    holderOffice: 'D06',
    dispatchedBy: DISTRICT,
    holds: held('D06'),
  },
  'with the district': { ...base, level: 'district', holderOffice: DISTRICT, holds: held(DISTRICT) },
} satisfies Record<string, CaseRecord>
export type Where = keyof typeof PLACES

/** `stranger`: the case does not exist for them. `onlooker`: they may read it and do nothing. */
export type Part = Mover | 'stranger' | 'onlooker'

/** Who is what, written out by hand: a line for a caller, a column for each place above. */
export const PARTS: Record<Who, readonly [Part, Part, Part, Part, Part, Part]> = {
  'the resident who reported it': ['reporter', 'reporter', 'reporter', 'reporter', 'reporter', 'reporter'],
  'another resident of the community': ['stranger', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  'a party member of the community': ['stranger', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  'a worker of the community': ['worker', 'worker', 'worker', 'onlooker', 'onlooker', 'onlooker'],
  'a worker of another community': ['stranger', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  'a dispatcher of the street': ['above', 'above', 'onlooker', 'dispatcher', 'onlooker', 'onlooker'],
  'a dispatcher of another street': ['stranger', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  'a dispatcher of the district': ['onlooker', 'onlooker', 'above', 'above', 'above', 'dispatcher'],
  'an officer of D06': ['stranger', 'stranger', 'stranger', 'stranger', 'officer', 'stranger'],
  'an officer of the called D07': ['called', 'called', 'called', 'called', 'called', 'called'],
  'an officer of D08': ['stranger', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  'an admin of the district': ['stranger', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  'a leader of the district': ['onlooker', 'onlooker', 'above', 'above', 'above', 'above'],
  'a leader of the street': ['onlooker', 'onlooker', 'onlooker', 'onlooker', 'onlooker', 'onlooker'],
  'an auditor of the district': ['onlooker', 'onlooker', 'onlooker', 'onlooker', 'onlooker', 'onlooker'],
  'a worker who dispatches too': ['worker', 'worker', 'worker', 'dispatcher', 'onlooker', 'onlooker'],
  'an officer of D06 who works far away': ['stranger', 'stranger', 'stranger', 'stranger', 'officer', 'stranger'],
}

/** What a second role adds. */
export const SECOND_PARTS: Partial<Record<Who, Partial<Record<Where, Mover>>>> = {
  'a worker who dispatches too': {
    'with the community': 'above',
    'with the community, overdue, the street watches': 'above',
  },
}

/** Whose community had the case before: somebody else was quicker, which is said in other words than a lack of rights. */
const elsewhere: Where[] = ['with the street', 'with D06, sent by the district', 'with the district']
export const HAD_IT: Partial<Record<Who, Where[]>> = {
  'a worker of the community': elsewhere,
  'a worker who dispatches too': elsewhere,
}

/** What their office was to the case before it went on; they are told that it left, not that they lack the right. */
export const FORMER_PARTS: Partial<Record<Who, Partial<Record<Where, Mover>>>> = {
  'a worker of the community': {
    'with the street': 'worker',
    'with D06, sent by the district': 'worker',
    'with the district': 'worker',
  },
  'a worker who dispatches too': {
    'with D06, sent by the district': 'worker',
    'with the district': 'worker',
  },
}
