import type { Method } from '../../contract/case/words'
import { openidOf } from '../../local/seeds/persons'
import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'

let district: District
let caseId: string
const plan = [{ measure: '更换整条线路', responsible: '李敏', by: '2026-03-20' }]
const sponsorId = personIdOf(openidOf('leader-ma'))
const office = '440112001010'
const words = '请尽快办好'
const view = () => district.as('resident-chen', 'case.view-case', { caseId })
const dispatch = (method: Method, more = {}) =>
  district.tryAs('dispatcher-huangpu', 'case.dispatch-case', { caseId, method, office, words, ...more })

beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
  await district.as('dispatcher-huangpu', 'case.take-on-case', { caseId })
})

describe('what others read as it stands passes its check at once, or is not kept', () => {
  test('a rectification list given with the dispatch', async () => {
    district.ports.contentSafety.verdict = 'held'
    expect(codeOf(await dispatch('proactive', { sponsorId, plan }))).toBe('unavailable')
    district.ports.contentSafety.checkText = async (text) => (text.includes('整条线路') ? 'refused' : 'passed')
    expect(codeOf(await dispatch('proactive', { sponsorId, plan }))).toBe('text_refused')
    expect((await view()).plan).toEqual([])
  })

  test('a list given with a call', async () => {
    district.ports.contentSafety.verdict = 'held'
    const call = { caseId, method: 'proactive' as const, offices: ['D06'], lead: 'D06', words, sponsorId, plan }
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'case.call-departments', call))).toBe('unavailable')
    expect((await view()).plan).toEqual([])
  })

  test('a list set later', async () => {
    district.ports.contentSafety.verdict = 'held'
    const set = { caseId, sponsorId, plan }
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'case.set-plan', set))).toBe('unavailable')
    expect((await view()).plan).toEqual([])
  })

  test('a public answer; the same answer to the resident alone is held', async () => {
    await dispatch('doorstep')
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.log-visit', { caseId, note: '灯头烧了' })
    district.ports.contentSafety.verdict = 'held'
    const publicly = { summary: '居民反映路灯坏了', answer: '已经修好' }
    const answer = { caseId, points: bothPoints }
    expect(codeOf(await district.tryAs('worker-li', 'case.answer-case', { ...answer, publicly }))).toBe('unavailable')
    expect((await view()).published).toBeUndefined()
    expect(codeOf(await district.tryAs('worker-li', 'case.answer-case', answer))).toBe('ok')
  })

  test('what is published of a case', async () => {
    await district.as('dispatcher-huangpu', 'case.answer-case', { caseId, points: bothPoints })
    district.ports.contentSafety.verdict = 'held'
    const open = { caseId, summary: '路灯坏了', answer: '已经修好', photos: [] }
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'case.publish-case', open))).toBe('unavailable')
  })

  test('words without a list are only held, and the case goes on', async () => {
    district.ports.contentSafety.verdict = 'held'
    expect(codeOf(await dispatch('doorstep'))).toBe('ok')
    expect(JSON.stringify(await view())).not.toContain(words)
  })
})
