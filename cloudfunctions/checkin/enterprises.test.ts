import { ulid } from 'ulid'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { makeContactPoint } from './testing/make-contact-point'

let district: District
let contactPointId: string
const zhou = personIdOf(openidOf('member-zhou'))

beforeEach(async () => {
  district = await openDistrict()
  contactPointId = await makeContactPoint(district.ports, { kind: 'enterprise', title: '启明电子', memberId: zhou })
})

const tryIn = (persona: string, more = {}, visitId = ulid()) =>
  district.tryAs(persona, 'checkin.check-in-visit', { visitId, contactPointId, ...more })
const lateIn = (visitId: string, hours: number, more = {}) =>
  district.serve({
    ...{ openid: openidOf('member-zhou'), operation: 'checkin.check-in-visit', requestId: ulid() },
    input: { visitId, contactPointId, ...more },
    queuedAt: new Date(district.ports.clock.now().getTime() - hours * 3_600_000).toISOString(),
  })
const view = (visitId: string) => district.as('member-zhou', 'checkin.view-visit', { visitId })

describe('an enterprise is visited only where it called, there is a cause, or it agreed', () => {
  test('without a ground it is refused with a sentence', async () => {
    expect(codeOf(await tryIn('member-zhou'))).toBe('visit_ground_needed')
    expect(codeOf(await tryIn('member-zhou', { ground: 'cause' }))).toBe('visit_ground_needed')
    expect(codeOf(await tryIn('member-zhou', { ground: 'called' }))).toBe('ok')
  })

  test('a second visit within 30 days, by whomever, needs a reason', async () => {
    expect(codeOf(await tryIn('member-zhou', { ground: 'called' }))).toBe('ok')
    district.ports.clock.advance(29 * 24)
    const refused = await tryIn('worker-li', { ground: 'consent' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'visit_again_reason' } })
    expect(refused).toMatchObject({ error: { message: expect.stringContaining('3月2日已经有人走访过') } })
    expect(codeOf(await tryIn('worker-li', { ground: 'consent', againReason: '企业又来电话' }))).toBe('ok')
    const { visitable } = await district.as('member-zhou', 'checkin.list-visitable', { of: 'mine' })
    expect(visitable[0]?.lately).toHaveLength(2)
  })

  test('after 30 days it needs none', async () => {
    await tryIn('member-zhou', { ground: 'called' })
    district.ports.clock.advance(31 * 24)
    expect(codeOf(await tryIn('worker-li', { ground: 'consent' }))).toBe('ok')
  })

  test('of two who come at once, one is asked why', async () => {
    const replies = await Promise.all(
      ['member-zhou', 'worker-li', 'worker-huang'].map((persona) => tryIn(persona, { ground: 'consent' })),
    )
    expect(replies.map(codeOf).sort()).toEqual(['ok', 'visit_again_reason', 'visit_again_reason'])
  })

  test('a plan is asked the same, and what was said then need not be said again', async () => {
    await tryIn('worker-li', { ground: 'called' })
    const visitId = ulid()
    const plan = { visitId, contactPointId, plannedOn: '2026-03-10', ground: 'cause' as const, cause: '核对用电安全' }
    expect(codeOf(await district.tryAs('member-zhou', 'checkin.plan-visit', plan))).toBe('visit_again_reason')
    await district.as('member-zhou', 'checkin.plan-visit', { ...plan, againReason: '上次没有看成' })
    district.ports.clock.set('2026-03-10T10:00:00+08:00')
    expect(codeOf(await tryIn('member-zhou', {}, visitId))).toBe('ok')
    expect(await view(visitId)).toMatchObject({ cause: '核对用电安全', againReason: '上次没有看成', lacks: [] })
  })

  test('a day that was agreed on face to face is its consent and its reason', async () => {
    const visitId = ulid()
    await tryIn('member-zhou', { ground: 'called' }, visitId)
    const written = { visitId, met: '陈经理', nextOn: '2026-03-12' }
    const { nextVisitId = '' } = await district.as('member-zhou', 'checkin.finish-visit', written)
    district.ports.clock.set('2026-03-12T10:00:00+08:00')
    expect(codeOf(await tryIn('member-zhou', {}, nextVisitId))).toBe('ok')
  })
})

describe('a visit that was made without a signal is never lost', () => {
  test('it is taken without its reason, and its member is asked for that', async () => {
    await tryIn('worker-li', { ground: 'called' })
    const visitId = ulid()
    expect(codeOf(await lateIn(visitId, 5))).toBe('ok')
    expect(await view(visitId)).toMatchObject({ lacks: ['ground', 'again'], actions: ['finish', 'explain'] })
    await district.tick()
    const { messages } = await district.as('member-zhou', 'notify.list-messages', {})
    expect(messages[0]).toMatchObject({ text: '您3月2日补传的企业走访还缺原因,请补上', important: true })
  })

  test('the reason is added whole, and then nothing lacks', async () => {
    await tryIn('worker-li', { ground: 'called' })
    const visitId = ulid()
    await lateIn(visitId, 5)
    const half = await district.tryAs('member-zhou', 'checkin.explain-visit', { visitId, ground: 'consent' })
    expect(codeOf(half)).toBe('visit_again_reason')
    const whole = { visitId, ground: 'consent' as const, againReason: '企业约的时间' }
    await district.as('member-zhou', 'checkin.explain-visit', whole)
    expect(await view(visitId)).toMatchObject({ lacks: [], againReason: '企业约的时间' })
    expect(codeOf(await district.tryAs('member-zhou', 'checkin.explain-visit', whole))).toBe('visit_moved_on')
  })

  test('words that may not stand are asked for anew, the visit stands', async () => {
    district.ports.contentSafety.verdict = 'refused'
    expect(codeOf(await tryIn('member-zhou', { ground: 'cause', cause: '坏话' }))).toBe('text_refused')
    const visitId = ulid()
    expect(codeOf(await lateIn(visitId, 5, { ground: 'cause', cause: '坏话' }))).toBe('ok')
    expect(await view(visitId)).toMatchObject({ lacks: ['cause'], cause: '' })
  })
})
