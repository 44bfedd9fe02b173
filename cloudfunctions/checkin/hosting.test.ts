import { ulid } from 'ulid'
import { openidOf } from '../../local/seeds/persons'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { activities } from '../../records/activity'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const LIYUAN = '440112001010'
const POINT = { latitude: 23.105, longitude: 113.445 }
const [FROM, TO] = ['2026-03-02T00:30:00.000Z', '2026-03-02T03:00:00.000Z']
const said = {
  ...{ kind: 'volunteer' as const, title: '帮老人打扫', words: '', address: '东门', openTo: 'everyone' as const },
  ...{ from: FROM, to: TO },
}
const hold = async (change: object = {}, persona = 'worker-li', office = LIYUAN) =>
  (await district.as(persona, 'checkin.create-activity', { office, activity: { ...said, ...change } })).activityId
const change = (activityId: string, part: object = {}) =>
  district.as('worker-li', 'checkin.change-activity', { activityId, activity: { ...said, ...part } })
const view = (persona: string, activityId: string) => district.as(persona, 'checkin.view-activity', { activityId })
const stored = (activityId: string) => district.store.get(activities, activityId)
const told = async (persona: string) =>
  (await district.as(persona, 'notify.list-messages', {})).messages.map(({ text }) => text)

describe('a change', () => {
  test('leaves the place on the map as long as its words stay', async () => {
    const activityId = await hold({ point: POINT })
    await change(activityId, { title: '帮老人做饭' })
    expect(await stored(activityId)).toMatchObject({ title: '帮老人做饭', point: POINT })
    expect((await view('resident-chen', activityId)).placed).toBe(true)
    await change(activityId, { address: '西门' })
    expect((await stored(activityId))?.point).toBeUndefined()
  })

  test('to a limit counts those who are in already; only hosts are told how many', async () => {
    const activityId = await hold()
    for (const persona of ['resident-chen', 'resident-he'])
      await district.as(persona, 'checkin.sign-up', { activityId })
    await change(activityId, { capacity: 2 })
    expect(await view('worker-li', activityId)).toMatchObject({ signUps: 2, left: 0 })
    await change(activityId, { capacity: 5 })
    expect(await view('resident-chen', activityId)).toMatchObject({ capacity: 5, left: 3 })
    expect((await view('resident-chen', activityId)).signUps).toBeUndefined()
    await change(activityId)
    expect((await view('resident-chen', activityId)).capacity).toBeUndefined()
  })

  test('of the same moment in another form tells nobody; of the time tells who signed up', async () => {
    const activityId = await hold()
    await district.as('resident-chen', 'checkin.sign-up', { activityId })
    await change(activityId, { from: '2026-03-02T08:30:00+08:00' })
    await district.tick()
    expect(await told('resident-chen')).toEqual([])
    await change(activityId, { to: '2026-03-02T12:00:00+08:00' })
    await district.tick()
    expect(await told('resident-chen')).toEqual(['活动《帮老人打扫》的时间或地点有变,请看一看'])
  })

  test('of what is over or called off is refused', async () => {
    const [over, off] = [await hold(), await hold()]
    await district.as('worker-li', 'checkin.cancel-activity', { activityId: off, reason: '下大雨' })
    const again = (activityId: string) =>
      district.tryAs('worker-li', 'checkin.change-activity', { activityId, activity: said })
    expect(codeOf(await again(off))).toBe('activity_cancelled')
    district.ports.clock.advance(3)
    expect(codeOf(await again(over))).toBe('activity_over')
  })
})

describe("a branch's activity", () => {
  const upcoming = async (persona: string) =>
    (await district.as(persona, 'checkin.list-activities', {})).activities.map(({ activityId }) => activityId)

  test('that is open to everyone reaches who lives where the branch belongs, and nobody elsewhere', async () => {
    const activityId = await hold({}, 'member-zhou', 'B01')
    expect(await upcoming('resident-chen')).toEqual([activityId])
    expect(await view('resident-chen', activityId)).toMatchObject({ placeName: '荔园社区' })
    expect(codeOf(await district.tryAs('resident-he', 'checkin.sign-up', { activityId }))).toBe('ok')
    expect(codeOf(await district.tryAs('resident-he', 'checkin.check-in-activity', { activityId }))).toBe('ok')
    expect(await upcoming('resident-liang')).toEqual([])
    expect(codeOf(await district.tryAs('resident-liang', 'checkin.view-activity', { activityId }))).toBe('not_found')
  })

  test("of a street's branch reaches the whole street", async () => {
    const activityId = await hold({}, 'member-deng', 'B05')
    expect(await upcoming('resident-liang')).toEqual([activityId])
    expect(await upcoming('resident-chen')).toEqual([])
  })

  test('for its members stays with them, also when it is changed to that', async () => {
    const activityId = await hold({}, 'member-zhou', 'B01')
    const activity = { ...said, openTo: 'members' as const }
    await district.as('member-zhou', 'checkin.change-activity', { activityId, activity })
    expect(await upcoming('resident-chen')).toEqual([])
    expect(await upcoming('member-lin')).toEqual([activityId])
    await district.as('member-zhou', 'checkin.change-activity', { activityId, activity: said })
    expect(await upcoming('resident-chen')).toEqual([activityId])
  })
})

test('hosts see what came in later with both times', async () => {
  const activityId = await hold()
  const queuedAt = district.ports.clock.now().toISOString()
  district.ports.clock.advance(2)
  await district.serve({
    ...{ openid: openidOf('resident-chen'), operation: 'checkin.check-in-activity', requestId: ulid(), queuedAt },
    input: { activityId },
  })
  const { people } = await district.as('worker-li', 'checkin.list-attendance', { activityId })
  expect(people).toMatchObject([{ name: '陈桂芳', at: queuedAt, arrivedAt: expect.any(String) }])
})
