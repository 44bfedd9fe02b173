import { cleanBody } from '../../cloudfunctions/broadcast/clean-body'
import { audienceKeys, isMeant } from '../../cloudfunctions/broadcast/rules/audience'
import { whatLacks } from '../../cloudfunctions/broadcast/rules/what-lacks'
import { broadcastSlots, broadcasts } from '../../records/broadcast'
import { events } from '../../records/event'
import { type District, openDistrict } from '../testing/open-district'
import { demoNotices } from './demo-notices'
import { seedNotices } from './notices'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const TODAY = '2026-03-02'

describe('the notices of the demo', () => {
  test.each(demoNotices(TODAY).map((notice) => [notice.content.title, notice] as const))(
    '%s: whole, clean, and says that it is an example',
    (_, { content, options }) => {
      expect(whatLacks({ content, options }, TODAY)).toEqual([])
      expect(cleanBody(content.body)).toBe(content.body)
      expect(`${content.title}${content.body}`).toMatch(/【示例】.*虚构/)
    },
  )

  test('are released as any other, once, however often the demo starts', async () => {
    expect(await seedNotices(district.store, district.ports.clock.now())).toBe(6)
    expect(await seedNotices(district.store, district.ports.clock.now())).toBe(0)
    const { broadcasts: live } = await district.as('leader-ma', 'broadcast.list-drafts', { show: 'live' })
    expect(live.map(({ broadcastId }) => broadcastId)).toEqual([
      '00DEMO06',
      '00DEMO05',
      '00DEMO04',
      '00DEMO03',
      '00DEMO02',
      '00DEMO01',
    ])
    const where = { key: 'everyone@440112001010' }
    expect((await district.store.find(broadcastSlots, { where, limit: 9 })).rows).toHaveLength(1)
    expect(await district.store.get(events, 'broadcast:00DEMO06:00000001')).toMatchObject({
      kind: 'broadcast.released',
    })
  })

  test('are each for those whom they concern: not every street has all of them', async () => {
    const home = (community: string) => ['440112', community.slice(0, 9), community]
    const keys = (community: string) =>
      new Set(audienceKeys({ home: home(community), posts: [], tags: [], paired: false }))
    const countFor = (community: string) =>
      demoNotices(TODAY).filter(({ options }) => isMeant(options.audience, keys(community))).length
    expect([countFor('440112001010'), countFor('440112001003'), countFor('440112002004')]).toEqual([5, 4, 2])
  })

  test('stay as somebody of the demo left them', async () => {
    await seedNotices(district.store, district.ports.clock.now())
    const reason = '演示撤回一条通知'
    await district.as('leader-ma', 'broadcast.withdraw-broadcast', { broadcastId: '00DEMO05', reason })
    await seedNotices(district.store, district.ports.clock.now())
    expect((await district.store.get(broadcasts, '00DEMO05'))?.state).toBe('withdrawn')
  })
})
