import { DESK, openTown, type Town } from './open-town'
import { readQr } from './read-qr'

/** An activity of a community: its code on a screen in the room, and people who check in. The steps build on each other. */
describe("the code on the host's screen", () => {
  let town: Town
  let activityId: string
  const at = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString()
  const activity = {
    ...{ kind: 'theme_day', title: '十一月主题党日:清扫楼道', words: '带手套,工具社区有。' },
    ...{ address: '荔园社区党群服务中心', from: at(-0.2), to: at(2), openTo: 'everyone' },
  }
  beforeAll(async () => {
    town = await openTown()
    activityId = (
      await town.call<{ activityId: string }>('worker-li', 'checkin.create-activity', {
        office: '440112001010',
        activity,
      })
    ).activityId
  })
  afterAll(() => town?.close())

  test('is a QR with its digits beside it, and another one half a minute later', async () => {
    const li = await town.arrive('worker-li', DESK)
    await li.goto(`/packages/activity/host/index?activityId=${activityId}`)
    await li.at('#host-digits').waitFor()
    const first = await li.words('#host-digits')
    expect(first).toMatch(/^\d{4} \d{4}$/)
    await li.shot('activity-host-desk')
    await li.page.waitForFunction((was) => document.querySelector('#host-digits')?.textContent !== was, first, {
      timeout: 45_000,
    })
  })

  test('lets a member in by its digits; a minute old they are refused, with the way out', async () => {
    const lin = await town.arrive('member-lin')
    await lin.goto('/packages/activity/list/index')
    await lin.see('清扫楼道')
    await lin.shot('activity-list-phone')
    await lin.tap(`#activity-${activityId}`)
    await lin.see('到了就签到')
    await lin.shot('activity-view-phone')
    const code = () => town.call<{ digits: string }>('worker-li', 'checkin.show-activity-code', { activityId })
    const { digits: old } = await code()
    await town.advance(2)
    await lin.type('#activity-digits', old)
    await lin.tap('#activity-by-digits')
    await lin.see('这个现场码已经过期')
    await lin.shot('activity-refused-phone')
    await lin.type('#activity-digits', (await code()).digits)
    await lin.tap('#activity-by-digits')
    await lin.see('扫现场码签到')
  })

  test('lets a member in who scans it; a picture of it is worth nothing a minute later', async () => {
    const li = await town.arrive('worker-li', DESK)
    await li.goto(`/packages/activity/host/index?activityId=${activityId}`)
    await li.at('#host-digits').waitFor()
    const taken = await readQr(li.at('#host-code'))
    const scanned = (persona: string, code: string) =>
      town.call<{ sentence: string }>(persona, 'checkin.check-in-activity', { activityId, code })
    await town.advance(2)
    await expect(scanned('member-zhou', taken)).rejects.toThrow('这个现场码已经过期')
    await li.page.reload()
    await li.at('#host-digits').waitFor()
    // A slow machine may read so long that the code has gone by; a person would scan the next one.
    let now = ''
    let done: { sentence: string } | undefined
    for (let tries = 0; tries < 5 && !done; tries += 1) {
      now = await readQr(li.at('#host-code'))
      done = await scanned('member-zhou', now).catch(() => undefined)
    }
    expect(now).not.toBe(taken)
    expect(done?.sentence).toBe('已记下:扫现场码签到。')
    const another = await town.call<{ activityId: string }>('worker-li', 'checkin.create-activity', {
      office: '440112001010',
      activity: { ...activity, title: '另一场活动' },
    })
    const elsewhere = { activityId: another.activityId, code: now }
    await expect(town.call('member-zhou', 'checkin.check-in-activity', elsewhere)).rejects.toThrow(
      '这个码不是这场活动的',
    )
  })

  test('whoever has no code checks in all the same, and it says so', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto(`/packages/activity/view/index?activityId=${activityId}`)
    await chen.see('到了就签到')
    await chen.tap('#activity-by-word')
    await chen.see('本人签到,没有核对')
  })

  test('no page ran into an error', () => expect(town.faults()).toEqual([]))
})
