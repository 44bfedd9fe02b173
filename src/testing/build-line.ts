import type { CaseLine } from '../../contract/case/case-view'

/** A line of an inbox, as the backend shows it to the office that holds the case. */
export function buildLine(number: number, changes: Partial<CaseLine> = {}): CaseLine {
  return {
    ...{ id: `2611200000000${number}`, state: 'raised', sentence: '等荔园社区受理', category: 'transport' },
    ...{ community: '荔园社区', person: '', excerpt: `第${number}盏路灯坏了`, held: false, address: '荔园小区3栋' },
    ...{ urgent: false, level: 'community', createdAt: '2026-11-20T02:00:00.000Z', overdue: false, reopened: 0 },
    dueAt: '2026-11-27T15:59:59.999Z',
    urgency: '',
    ...changes,
  }
}
