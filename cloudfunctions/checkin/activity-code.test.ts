import { ulid } from 'ulid'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { attendances } from '../../records/activity'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const LIYUAN = '440112001010'
const START = '2026-03-02T09:00:00+08:00'
const said = {
  ...{ kind: 'theme_day' as const, title: '主题党日', words: '', address: '社区活动室', openTo: 'everyone' as const },
  ...{
    from: '2026-03-02T08:30:00+08:00',
    to: '2026-03-02T11:00:00+08:00',
    point: { latitude: 23.105, longitude: 113.445 },
  },
}
const hold = async (change: object = {}) =>
  (await district.as('worker-li', 'checkin.create-activity', { office: LIYUAN, activity: { ...said, ...change } }))
    .activityId
const onScreen = async (activityId: string) => district.as('worker-li', 'checkin.show-activity-code', { activityId })
const checkIn = (persona: string, activityId: string, input: object = {}) =>
  district.tryAs(persona, 'checkin.check-in-activity', { activityId, ...input })
/** As a phone sends it that had no signal then. */
const sentLater = (persona: string, activityId: string, code: string | undefined, queuedAt: string) =>
  district.serve({
    ...{ openid: openidOf(persona), operation: 'checkin.check-in-activity', requestId: ulid(), queuedAt },
    input: { activityId, ...(code ? { code } : {}) },
  })
const later = (seconds: number) => district.ports.clock.advance(seconds / 3600)
const at = (seconds: number) => new Date(new Date(START).getTime() + seconds * 1000).toISOString()
const kept = (persona: string, activityId: string) =>
  district.store.get(attendances, `${activityId}:${personIdOf(openidOf(persona))}`)

describe('the code on the hosts’ screen', () => {
  test('is taken as scanned or as typed, and one step later for slow hands', async () => {
    const activityId = await hold()
    const { payload, digits } = await onScreen(activityId)
    expect(codeOf(await checkIn('resident-chen', activityId, { code: payload }))).toBe('ok')
    later(30)
    expect(codeOf(await checkIn('resident-he', activityId, { code: `${digits.slice(0, 4)} ${digits.slice(4)}` }))).toBe(
      'ok',
    )
    expect(await kept('resident-chen', activityId)).toMatchObject({ by: 'code', place: 'not_given' })
  })

  test('is useless as a screenshot a minute later, and the refusal says what to do', async () => {
    const activityId = await hold()
    const { payload } = await onScreen(activityId)
    later(61)
    const reply = await checkIn('resident-chen', activityId, { code: payload })
    expect(reply).toMatchObject({ ok: false, error: { code: 'code_expired' } })
    expect(await kept('resident-chen', activityId)).toBeUndefined()
    expect((await onScreen(activityId)).payload).not.toBe(payload)
  })

  test('of another activity is refused', async () => {
    const [one, other] = [await hold(), await hold()]
    const { payload, digits } = await onScreen(other)
    expect(codeOf(await checkIn('resident-chen', one, { code: payload }))).toBe('code_of_another')
    expect(codeOf(await checkIn('resident-chen', one, { code: digits }))).toBe('code_expired')
    expect(codeOf(await checkIn('resident-chen', one, { code: payload.replace(other, one) }))).toBe('code_expired')
  })

  test('a phone whose clock is ten minutes off gets no old code through, and no fresh one refused', async () => {
    const activityId = await hold()
    const { payload } = await onScreen(activityId)
    later(600)
    for (const queuedAt of [at(1200), at(-600)]) {
      expect(codeOf((await sentLater('resident-chen', activityId, payload, queuedAt)) as never)).toBe('code_expired')
    }
    const fresh = (await onScreen(activityId)).payload
    for (const [persona, queuedAt] of [
      ['resident-chen', at(1200)],
      ['resident-he', at(0)],
    ] as const) {
      expect(codeOf((await sentLater(persona, activityId, fresh, queuedAt)) as never)).toBe('ok')
      expect((await kept(persona, activityId))?.by).toBe('code')
    }
  })

  test('scanned without a signal it is taken later, as not verified and with both times', async () => {
    const activityId = await hold()
    const { payload } = await onScreen(activityId)
    later(3 * 3600)
    expect(codeOf((await sentLater('resident-chen', activityId, payload, at(10))) as never)).toBe('ok')
    expect(await kept('resident-chen', activityId)).toMatchObject({
      by: 'late_code',
      at: at(10),
      arrivedAt: at(3 * 3600),
    })
    const { checkIn: own } = await district.as('resident-chen', 'checkin.view-activity', { activityId })
    expect(own?.words).toContain('没有核对')
  })

  test('is shown to its hosts alone, and its secret to nobody', async () => {
    const activityId = await hold()
    expect(codeOf(await district.tryAs('resident-chen', 'checkin.show-activity-code', { activityId }))).toBe(
      'forbidden',
    )
    const view = await district.as('worker-li', 'checkin.view-activity', { activityId })
    expect(JSON.stringify([view, await onScreen(activityId)])).not.toContain('secret')
  })
})

describe('a check-in without a code', () => {
  test('is taken; near the place it says so, elsewhere that nobody could verify it; no coordinates are kept', async () => {
    const activityId = await hold()
    const near = { point: { latitude: 23.1051, longitude: 113.4451 }, accuracy: 20 }
    const far = { point: { latitude: 23.2, longitude: 113.5 }, accuracy: 20 }
    await checkIn('resident-chen', activityId, { reading: near })
    await checkIn('resident-he', activityId, { reading: far })
    await checkIn('worker-huang', activityId)
    expect(await kept('resident-chen', activityId)).toMatchObject({ by: 'place', place: 'at_place' })
    expect(await kept('resident-he', activityId)).toMatchObject({ by: 'word', place: 'farther' })
    expect(await kept('worker-huang', activityId)).toMatchObject({ by: 'word', place: 'not_given' })
    expect(JSON.stringify((await district.store.find(attendances, { limit: 10 })).rows)).not.toMatch(/23\.|113\./)
  })

  test('counts once, however often it is sent', async () => {
    const activityId = await hold()
    for (let times = 0; times < 3; times += 1) await checkIn('resident-chen', activityId)
    expect(await district.store.count(attendances, { activityId })).toBe(1)
  })

  test('made without a signal before the activity was cancelled, it is kept and says so; afterwards it is refused', async () => {
    const activityId = await hold()
    await district.as('resident-chen', 'checkin.sign-up', { activityId })
    later(60)
    await district.as('worker-li', 'checkin.cancel-activity', { activityId, reason: '下大雨' })
    await district.tick()
    const told = (await district.as('resident-chen', 'notify.list-messages', {})).messages.map(({ text }) => text)
    expect(told).toEqual(['活动《主题党日》取消了,不用再来'])
    later(3600)
    const reply = await sentLater('resident-chen', activityId, undefined, at(30))
    expect(reply).toMatchObject({ ok: true, data: { sentence: expect.stringContaining('活动已经取消') } })
    expect(codeOf(await checkIn('resident-he', activityId))).toBe('activity_cancelled')
  })
})

test('twenty at once for three places: three have one, and one who withdraws gives it back', async () => {
  const activityId = await hold({ capacity: 3 })
  const people = Array.from({ length: 20 }, (_, index) => `guest-${index}`)
  for (const guest of people) {
    await district.as(guest, 'directory.choose-community', { communityCode: LIYUAN })
  }
  const replies = await Promise.all(people.map((guest) => district.tryAs(guest, 'checkin.sign-up', { activityId })))
  expect(replies.map(codeOf).sort()).toEqual([...Array(17).fill('activity_full'), 'ok', 'ok', 'ok'])
  const first = people[replies.findIndex(({ ok }) => ok)]!
  await district.as(first, 'checkin.withdraw-sign-up', { activityId })
  expect(codeOf(await district.tryAs('resident-chen', 'checkin.sign-up', { activityId }))).toBe('ok')
})

test('a turn of duty goes to somebody else only when they agree', async () => {
  const idOf = (persona: string) => personIdOf(openidOf(persona))
  const noon = '2026-03-02T12:00:00+08:00'
  const shifts = [
    { from: said.from, to: noon, personId: idOf('worker-li') },
    { from: noon, to: '2026-03-02T15:00:00+08:00', personId: idOf('worker-huang') },
  ]
  const activityId = await hold({ kind: 'duty', shifts })
  const ask = { activityId, shiftId: 's1', withPersonId: idOf('worker-huang') }
  const names = async () =>
    (await district.as('worker-li', 'checkin.view-activity', { activityId })).shifts.map(({ name }) => name)
  await district.as('worker-li', 'checkin.ask-swap', ask)
  await district.as('worker-huang', 'checkin.answer-swap', { activityId, shiftId: 's1', agree: false })
  expect(await names()).toEqual(['李敏', '黄国栋'])
  await district.as('worker-li', 'checkin.ask-swap', ask)
  await district.as('worker-huang', 'checkin.answer-swap', { activityId, shiftId: 's1', agree: true })
  expect(await names()).toEqual(['黄国栋', '黄国栋'])
})
