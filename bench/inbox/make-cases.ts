import { newCase } from '../../cloudfunctions/case/new-case'
import { CATEGORIES, type CaseState, type Category, METHODS, type Method } from '../../contract/case/words'
import { districtDay } from '../../contract/district-time'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import type { CaseWordsRecord } from '../../records/case-words'
import type { OrganisationRecord } from '../../records/organisation'
import { textPieces, textWords } from '../../records/text-pieces'
import { drawFrom } from './draw'

export const NOW = '2026-11-20T02:00:00.000Z'
export const [COMMUNITY, STREET, DISTRICT, DEPARTMENT] = ['440112001010', '440112001', '440112', 'D06']
const YEAR = 365 * 86_400_000

/** Whose the measured lists are, by person id. */
export interface Measured {
  resident: string
  people: string[]
}

const OVER: CaseState[] = ['confirmed', 'confirmed', 'confirmed', 'unconfirmed']
/** Every state that an inbox shows has its share of those that are open. */
const OPEN: CaseState[] = [
  ...(['raised', 'raised', 'reopened', 'returned', 'dispatched', 'dispatched'] as const),
  ...(['accepted', 'in_progress', 'in_progress', 'called', 'needs_more', 'extension_asked'] as const),
  ...Array<CaseState>(6).fill('answered'),
]
const TEXTS = [
  '楼下路灯坏了三天',
  '垃圾没有人清',
  '人行道有个坑',
  '餐馆油烟太大',
  '公交车等很久',
  '下水道堵了',
  '补贴没有发',
]

export interface Made {
  cases: CaseRecord[]
  calls: CallRecord[]
  words: CaseWordsRecord[]
}

/** How many; which share of them in the measured street, and which share over. */
export interface Size {
  count: number
  share: number
  over: number
}

/**
 * Cases of the last year over the whole district. A small district has more of its cases in the measured street and
 * fewer that are over: every measured list has full pages in both, or the smaller would be quicker by showing less.
 */
export function makeCases(
  { count, share, over }: Size,
  communities: readonly OrganisationRecord[],
  measured: Measured,
): Made {
  const draw = drawFrom(count)
  const made: Made = { cases: [], calls: [], words: [] }
  const own = communities.filter(({ parent }) => parent === STREET)
  for (let number = 0; number < count; number += 1) {
    const here = draw.next() < share
    const community =
      here && draw.next() < 0.6 ? communities.find(({ id }) => id === COMMUNITY)! : draw.one(here ? own : communities)
    const at = new Date(Date.parse(NOW) - draw.next() * YEAR).toISOString()
    const id = `${districtDay(at).replace(/-/g, '').slice(2)}${String(number).padStart(8, '0')}`
    const text = `${draw.one(TEXTS)},请尽快处理`
    const reporterId = draw.next() < 100 / count + 0.001 ? measured.resident : `p${draw.upTo(count)}`
    const entry = {
      id: 'e1',
      kind: 'raised' as const,
      at,
      personId: reporterId,
      text,
      photos: [],
      safety: 'passed' as const,
    }
    const form = {
      ...{
        category: draw.next() < 0.5 ? 'environment' : (draw.one(Object.keys(CATEGORIES)) as Category),
        text,
        demands: [],
        photos: [],
      },
      ...{ anonymous: false, urgent: false, place: { communityCode: community.id, address: '小区门口' } },
    }
    const state = draw.one(draw.next() < over ? OVER : OPEN)
    const open = !['confirmed', 'unconfirmed'].includes(state)
    const dueAt = new Date(Date.parse(NOW) + (draw.next() - 0.3) * 20 * 86_400_000).toISOString()
    const holderOffice = draw.one([community.id, community.id, community.parent, community.parent, DEPARTMENT])
    const record: CaseRecord = {
      ...newCase(id, entry, form, community, reporterId),
      ...{
        state,
        open,
        dueAt,
        holderOffice,
        method: draw.next() < 0.5 ? 'immediate' : (draw.one(Object.keys(METHODS)) as Method),
      },
      ...(open && draw.next() < 0.6 ? { holderPerson: draw.one(measured.people) } : {}),
      ...(open && draw.next() < 0.2 ? { deciderOffice: draw.one([community.parent, DISTRICT]) } : {}),
    }
    made.cases.push(record)
    const pieces = textPieces(text)
    made.words.push({
      ...{ id, category: form.category, communityCode: community.id, streetCode: community.parent },
      ...{ open, createdAt: at, compared: true, words: textWords(text) },
      pieces: [...pieces, ...pieces.map((piece) => `${community.parent}/${piece}`)],
    })
    if (state === 'called') made.calls.push(callOf(record, draw.one(['sent', 'taken_on'] as const)))
  }
  return made
}

const callOf = (record: CaseRecord, state: 'sent' | 'taken_on'): CallRecord => ({
  ...{ id: `${record.id}:c1`, caseId: record.id, office: DEPARTMENT, callerOffice: record.streetCode, state },
  ...{ open: true, lead: true, named: false, method: 'joint', limit: { kind: 'working_days', count: 5 } },
  ...{ startedAt: record.createdAt, dueAt: record.dueAt, overdue: false, reminded: true },
  communityCode: record.communityCode,
})
