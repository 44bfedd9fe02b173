import { GUIDE } from '../../local/testing/allowed/guide'
import { bothPoints, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let caseId: string
let guideId: string
beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
  guideId = (await district.as('admin-district', 'directory.save-guide', { guide: GUIDE })).guideId
  await district.as('worker-li', 'case.take-on-case', { caseId })
})
const view = () => district.as('resident-chen', 'case.view-case', { caseId })

describe('an answer that points to the service guide', () => {
  test('leads the resident there, and keeps the title when the matter is gone', async () => {
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints, guideId })
    const link = { id: guideId, title: GUIDE.title }
    await district.as('admin-district', 'directory.remove-guide', { guideId })
    const seen = await view()
    expect(seen.guide).toEqual(link)
    expect(seen.steps.at(-1)).toMatchObject({ kind: 'case.answered', guide: link })
  })

  test('so does the advice where to go', async () => {
    const words = { reason: '这件事不在社区办', whereTo: '请到街道政务服务中心' }
    await district.as('worker-li', 'case.refer-case', { caseId, ...words, guideId })
    expect((await view()).guide).toEqual({ id: guideId, title: GUIDE.title })
  })

  test('is not sent when the matter is not in the guide, and says which part to mend', async () => {
    const input = { caseId, points: bothPoints, guideId: 'g000' }
    expect(await district.tryAs('worker-li', 'case.answer-case', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', fields: { guideId: expect.stringContaining('请重新选一条') } },
    })
    expect((await view()).state).toBe('in_progress')
  })

  test('without one stays as it always was', async () => {
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    expect((await view()).guide).toBeUndefined()
  })

  test('is pointed to in a merged case too', async () => {
    const other = await raise(district, {}, 'resident-he')
    await district.as('worker-li', 'case.take-on-case', { caseId: other })
    await district.as('worker-li', 'case.merge-case', { caseId: other, intoId: caseId, reason: '同一盏路灯' })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints, guideId })
    await district.tick()
    expect((await district.as('resident-he', 'case.view-case', { caseId: other })).guide?.id).toBe(guideId)
  })
})
