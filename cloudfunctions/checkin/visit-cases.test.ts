import { ulid } from 'ulid'
import { openidOf } from '../../local/seeds/persons'
import { brokenLamp, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { makeContactPoint } from './testing/make-contact-point'

let district: District
let visitId: string
beforeEach(async () => {
  district = await openDistrict()
  const contactPointId = await makeContactPoint(district.ports, { memberId: personIdOf(openidOf('member-zhou')) })
  visitId = ulid()
  await district.as('member-zhou', 'checkin.check-in-visit', { visitId, contactPointId })
})
const report = (fromVisit: string, persona = 'member-zhou') =>
  district.as(persona, 'case.submit-for-person', { ...brokenLamp, person: { name: '梁伯' }, fromVisit, code: '246810' })

describe('a problem heard on a visit', () => {
  test('is raised there and then, and both know each other', async () => {
    const { caseId, code } = await report(visitId)
    expect(code).toBe('246810')
    await district.tick()
    const view = await district.as('member-zhou', 'checkin.view-visit', { visitId })
    expect(view).toMatchObject({ cases: 1, raised: [{ caseId, state: 'raised', category: 'environment', mine: true }] })
    await district.as('worker-li', 'case.take-on-case', { caseId })
    const later = await district.as('worker-huang', 'checkin.view-visit', { visitId })
    expect(later.raised).toMatchObject([{ caseId, state: 'in_progress', mine: false }])
    const seen = await district.as('worker-li', 'case.view-case', { caseId })
    expect(seen.fromVisit).toEqual({ visitId, at: '2026-03-02T01:00:00.000Z' })
  })

  test('may be one of their own', async () => {
    const caseId = await raise(district, { fromVisit: visitId }, 'member-zhou')
    expect((await district.as('member-zhou', 'case.view-case', { caseId })).fromVisit?.visitId).toBe(visitId)
  })

  test.each([
    ['a visit that never arrived', () => report(ulid())],
    ["another's visit", () => report(visitId, 'member-lin')],
  ])('is taken without the link for %s', async (_, submit) => {
    const { caseId } = await submit()
    await district.tick()
    expect((await district.as('worker-li', 'case.view-case', { caseId })).fromVisit).toBeUndefined()
    expect((await district.as('member-zhou', 'checkin.view-visit', { visitId })).cases).toBe(0)
  })

  test('that waited on the phone shows both times', async () => {
    const input = { ...brokenLamp, person: { name: '梁伯' }, fromVisit: visitId }
    const sent = { openid: openidOf('member-zhou'), operation: 'case.submit-for-person', input, requestId: ulid() }
    const reply = await district.serve({ ...sent, queuedAt: '2026-03-01T22:00:00.000Z' })
    expect(codeOf(reply)).toBe('ok')
    const { caseId } = (reply as { data: { caseId: string } }).data
    const { steps } = await district.as('worker-li', 'case.view-case', { caseId })
    expect(steps[0]).toMatchObject({ at: '2026-03-02T01:00:00.000Z', doneAt: '2026-03-01T22:00:00.000Z' })
  })
})
