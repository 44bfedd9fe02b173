import type { CaseView } from '../../contract/case/case-view'

/** A resident's own case, as the backend shows it to them while the community works on it. */
export function buildCase(changes: Partial<CaseView> = {}): CaseView {
  const at = '2026-11-20T02:00:00.000Z'
  return {
    id: '26112000000001',
    state: 'in_progress',
    sentence: '荔园社区在办,11月27日(周五)前答复',
    category: 'transport',
    ...{ matter: 'complaint', lacks: [], transfers: [], calls: [], plan: [], visits: [], mergedIds: [], source: '' },
    text: '楼下路灯坏了三天,晚上看不见路',
    held: false,
    photos: [],
    demands: [{ id: 'd1', text: '楼下路灯坏了三天,晚上看不见路' }],
    place: { communityCode: '440112001001', community: '荔园社区', street: '黄埔街', address: '荔园小区3栋' },
    anonymous: false,
    urgent: false,
    level: 'community',
    holder: { office: '荔园社区', person: '李敏' },
    reporter: { mine: true, name: '陈秀英' },
    deadline: {
      ...{ dueAt: '2026-11-27T15:59:59.999Z', stopped: false, overdue: false, provisional: false },
      sentence: '11月27日(周五)前办结',
      explanation: ['5个工作日:11月23日到11月27日', '11月21日、22日是周末,不算'],
    },
    reopened: 0,
    steps: [
      { seq: 1, kind: 'case.raised', at, who: '您', sentence: '反映了问题,送到荔园社区', photos: [], held: false },
    ],
    holds: [{ office: '荔园社区', from: at, duration: '1个工作日', why: '居民反映' }],
    pauses: [],
    actions: ['add_more', 'withdraw'],
    createdAt: at,
    ...changes,
  }
}
