import { ulid } from 'ulid'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { contactPoints } from '../../records/contact-point'
import { visits } from '../../records/visit'
import { makeContactPoint } from './testing/make-contact-point'

let district: District
let contactPointId: string
const idOf = (persona: string) => personIdOf(openidOf(persona))
const AT_DOOR = { point: { latitude: 23.1066, longitude: 113.4592 }, accuracy: 30 }

beforeEach(async () => {
  district = await openDistrict()
  const linkedIds = [idOf('resident-chen')]
  contactPointId = await makeContactPoint(district.ports, { memberId: idOf('member-zhou'), linkedIds })
})

const checkIn = (persona = 'member-zhou', visitId = ulid(), more = {}) =>
  district.as(persona, 'checkin.check-in-visit', { visitId, contactPointId, ...more })
const view = (visitId: string, persona = 'member-zhou') => district.as(persona, 'checkin.view-visit', { visitId })
const finish = (visitId: string, more = {}, persona = 'member-zhou') =>
  district.as(persona, 'checkin.finish-visit', { visitId, met: '梁伯', heard: '楼道灯不亮', ...more })
/** What waited on the phone since `hours` ago. */
const late = (persona: string, operation: string, input: unknown, hours: number) =>
  district.serve({
    ...{ openid: openidOf(persona), operation, input, requestId: ulid() },
    queuedAt: new Date(district.ports.clock.now().getTime() - hours * 3_600_000).toISOString(),
  })

describe('a visit to a household', () => {
  test('is planned, checked in on the spot, written up, and the next one agreed on', async () => {
    const visitId = ulid()
    await district.as('member-zhou', 'checkin.plan-visit', { visitId, contactPointId, plannedOn: '2026-03-03' })
    const open = await district.as('member-zhou', 'checkin.list-my-visits', { show: 'open' })
    expect(open.visits).toMatchObject([{ visitId, state: 'planned', plannedOn: '2026-03-03', title: '梁伯家' }])
    await checkIn('member-zhou', visitId, { reading: AT_DOOR })
    const { nextVisitId } = await finish(visitId, { nextOn: '2026-03-20' })
    expect(await view(visitId)).toMatchObject({
      ...{ state: 'done', met: '梁伯', heard: '楼道灯不亮', nextOn: '2026-03-20', actions: [] },
      checkIn: { place: '在现场', late: false },
      visited: { nextVisitOn: '2026-03-20', contactName: '梁金水' },
    })
    const after = await district.as('member-zhou', 'checkin.list-my-visits', { show: 'open' })
    expect(after.visits).toMatchObject([{ visitId: nextVisitId, state: 'planned', plannedOn: '2026-03-20' }])
    const past = await district.as('member-zhou', 'checkin.list-my-visits', { show: 'past' })
    expect(past.visits.map((visit) => visit.visitId)).toEqual([visitId])
  })

  test('needs no plan and no location', async () => {
    const { visitId } = await checkIn()
    expect((await view(visitId)).checkIn).toMatchObject({ place: '没有提供位置' })
    expect((await district.store.get(contactPoints, contactPointId))?.lastVisitAt).toBe('2026-03-02T01:00:00.000Z')
  })

  test('keeps of a location only how near it was', async () => {
    const { visitId } = await checkIn('member-zhou', ulid(), {
      reading: { point: { latitude: 23.1765, longitude: 113.4591 }, accuracy: 30 },
    })
    expect((await view(visitId)).checkIn).toMatchObject({ place: '离现场5公里以上' })
    expect(JSON.stringify(await district.raw.get(visits, visitId))).not.toMatch(/23\.17|113\.45|accuracy/)
  })

  test('that waited on the phone shows both times, even where the plan was cancelled meanwhile', async () => {
    const visitId = ulid()
    await district.as('member-zhou', 'checkin.plan-visit', { visitId, contactPointId, plannedOn: '2026-03-02' })
    await district.as('member-zhou', 'checkin.cancel-visit', { visitId })
    const again = await district.tryAs('member-zhou', 'checkin.check-in-visit', { visitId, contactPointId })
    expect(codeOf(again)).toBe('visit_moved_on')
    expect(codeOf(await late('member-zhou', 'checkin.check-in-visit', { visitId, contactPointId }, 5))).toBe('ok')
    expect((await view(visitId)).checkIn).toMatchObject({
      ...{ late: true, at: '2026-03-01T20:00:00.000Z', arrivedAt: '2026-03-02T01:00:00.000Z' },
    })
  })

  test('can be cancelled while it is only planned, and takes the agreed day with it', async () => {
    const { visitId } = await checkIn()
    const { nextVisitId = '' } = await finish(visitId, { nextOn: '2026-03-20' })
    await district.as('member-zhou', 'checkin.cancel-visit', { visitId: nextVisitId })
    expect((await district.store.get(contactPoints, contactPointId))?.nextVisitOn).toBeUndefined()
    expect(codeOf(await district.tryAs('member-zhou', 'checkin.cancel-visit', { visitId }))).toBe('visit_moved_on')
  })

  test('is written up once, after it was checked in', async () => {
    const visitId = ulid()
    await district.as('member-zhou', 'checkin.plan-visit', { visitId, contactPointId, plannedOn: '2026-03-02' })
    const early = await district.tryAs('member-zhou', 'checkin.finish-visit', { visitId, met: '梁伯' })
    expect(codeOf(early)).toBe('visit_moved_on')
  })

  test('is planned for a day to come alone', async () => {
    const tries = ['2026-03-01', '2026-02-31', '2027-04-01'].map((plannedOn) =>
      district.tryAs('member-zhou', 'checkin.plan-visit', { visitId: ulid(), contactPointId, plannedOn }),
    )
    for (const reply of await Promise.all(tries)) expect(codeOf(reply)).toBe('date_out_of_range')
  })

  test('is for the responsible member, the stand-in and the workers of its community', async () => {
    for (const persona of ['worker-li', 'worker-huang']) await checkIn(persona)
    for (const persona of ['member-lin', 'worker-wu']) {
      const reply = await district.tryAs(persona, 'checkin.check-in-visit', { visitId: ulid(), contactPointId })
      expect([persona, codeOf(reply)]).toEqual([persona, 'not_found'])
    }
  })

  test("another's number is as if it were not there", async () => {
    const { visitId } = await checkIn()
    const reply = await district.tryAs('worker-li', 'checkin.check-in-visit', { visitId, contactPointId })
    expect(codeOf(reply)).toBe('not_found')
    expect(codeOf(await district.tryAs('worker-li', 'checkin.finish-visit', { visitId, met: '某某' }))).toBe(
      'not_found',
    )
  })
})

describe('what was written', () => {
  test('is held where it cannot be checked, its writer sees it, and it passes by itself', async () => {
    const { visitId } = await checkIn()
    district.ports.contentSafety.verdict = 'held'
    await finish(visitId)
    expect(await view(visitId)).toMatchObject({ heard: '楼道灯不亮', held: true })
    expect((await view(visitId, 'worker-li')).heard).toContain('正在做内容检查')
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect(await view(visitId, 'worker-li')).toMatchObject({ heard: '楼道灯不亮', held: false })
  })

  test('is refused where it may not stand', async () => {
    const { visitId } = await checkIn()
    district.ports.contentSafety.verdict = 'refused'
    const reply = await district.tryAs('member-zhou', 'checkin.finish-visit', { visitId, met: '梁伯', heard: '坏话' })
    expect(codeOf(reply)).toBe('text_refused')
  })
})

describe('the household', () => {
  test('sees who came and when, is told of it, and nothing of what was noted', async () => {
    const { visitId } = await checkIn()
    await finish(visitId)
    await district.tick()
    const { visits: seen, linked } = await district.as('resident-chen', 'checkin.list-contact-visits', {})
    expect(linked).toBe(true)
    expect(seen).toMatchObject([{ visitId, title: '梁伯家' }])
    expect(JSON.stringify(seen)).not.toContain('楼道灯')
    const { messages } = await district.as('resident-chen', 'notify.list-messages', {})
    expect(messages).toMatchObject([
      { text: '3月2日有人登记走访了您家,没有来过请告诉我们', page: 'packages/mine/visits/index' },
    ])
    expect(await district.as('resident-liang', 'checkin.list-contact-visits', {})).toEqual({
      linked: false,
      visits: [],
    })
  })

  test('says that nobody came: it stands on the visit, and both the member and the community hear of it', async () => {
    const { visitId } = await checkIn()
    await district.as('resident-chen', 'checkin.dispute-visit', { visitId, words: '那天我在家,没有人来' })
    await district.tick()
    expect(await view(visitId)).toMatchObject({ disputed: true, dispute: { words: '那天我在家,没有人来' } })
    for (const persona of ['member-zhou', 'worker-li']) {
      const { messages } = await district.as(persona, 'notify.list-messages', {})
      expect(messages[0]).toMatchObject({
        text: '3月2日的走访,对方说没有人来过,请核实',
        page: `packages/member/visit/index?visitId=${visitId}`,
      })
    }
    const own = await district.as('resident-chen', 'checkin.list-contact-visits', {})
    expect(own.visits[0]?.dispute).toMatchObject({ mine: true, held: false })
    const stranger = await district.tryAs('resident-liang', 'checkin.dispute-visit', { visitId, words: '没有来' })
    expect(codeOf(stranger)).toBe('not_found')
  })

  test('is believed to its words only once they were checked', async () => {
    const { visitId } = await checkIn()
    district.ports.contentSafety.verdict = 'held'
    await district.as('resident-chen', 'checkin.dispute-visit', { visitId, words: '没有人来' })
    expect((await view(visitId)).dispute?.words).toContain('正在做内容检查')
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect((await view(visitId)).dispute?.words).toBe('没有人来')
  })

  test('who has several contact points reads all their visits newest first, page by page', async () => {
    const linkedIds = [idOf('resident-chen')]
    const other = await makeContactPoint(district.ports, { number: '0302', memberId: idOf('member-zhou'), linkedIds })
    const made: string[] = []
    for (let count = 0; count < 25; count += 1) {
      district.ports.clock.advance(1)
      const visitId = ulid(district.ports.clock.now().getTime())
      const to = count % 3 ? contactPointId : other
      await district.as('member-zhou', 'checkin.check-in-visit', { visitId, contactPointId: to })
      made.unshift(visitId)
    }
    const first = await district.as('resident-chen', 'checkin.list-contact-visits', {})
    const second = await district.as('resident-chen', 'checkin.list-contact-visits', { after: first.next })
    expect([...first.visits, ...second.visits].map(({ visitId }) => visitId)).toEqual(made)
    expect(second.next).toBeUndefined()
  })
})

test("all offices' visits to one place are seen together, by whoever visits and dispatches above", async () => {
  await checkIn()
  await checkIn('worker-li')
  const seen = await district.as('dispatcher-huangpu', 'checkin.list-point-visits', { contactPointId })
  expect(seen.visits.map(({ member }) => member)).toHaveLength(2)
  expect(seen.visited.title).toBe('梁**')
  expect((await district.as('worker-li', 'checkin.list-point-visits', { contactPointId })).visited.title).toBe('梁伯家')
})

test('whom one may visit: those one is responsible for, and a worker the community', async () => {
  expect((await district.as('member-zhou', 'checkin.list-visitable', { of: 'mine' })).visitable).toHaveLength(1)
  expect((await district.as('member-lin', 'checkin.list-visitable', { of: 'mine' })).visitable).toEqual([])
  expect((await district.as('worker-li', 'checkin.list-visitable', { of: 'household' })).visitable).toHaveLength(1)
  expect((await district.as('worker-wu', 'checkin.list-visitable', { of: 'household' })).visitable).toEqual([])
  expect((await district.as('member-zhou', 'checkin.list-visitable', { of: 'household' })).visitable).toEqual([])
})
