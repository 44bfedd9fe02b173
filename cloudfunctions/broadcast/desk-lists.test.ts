import { draft, notice, release, submitted } from '../../local/testing/notices'
import { type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const save = (input: object, persona = 'admin-huangpu') =>
  district.tryAs(persona, 'broadcast.save-draft', { ...notice(), ...input })
const submit = (broadcastId: string, change = '') =>
  district.tryAs('admin-huangpu', 'broadcast.submit-broadcast', { broadcastId, change })

describe('the lists of a desk', () => {
  const list = (persona: string, show: 'writing' | 'to_release' | 'live' | 'withdrawn', after?: string) =>
    district.as(persona, 'broadcast.list-drafts', { show, ...(after ? { after } : {}) })
  const idsOf = async (...asked: Parameters<typeof list>) =>
    (await list(...asked)).broadcasts.map((row) => row.broadcastId)

  test('show where each stands, to its office and to those above, not beside it', async () => {
    const [writing, waiting, live, gone] = [
      await draft(district),
      await submitted(district),
      await release(district),
      await release(district),
    ]
    await district.as('leader-ma', 'broadcast.withdraw-broadcast', { broadcastId: gone, reason: '地点有误' })
    for (const persona of ['admin-huangpu', 'admin-district', 'leader-ma']) {
      expect(await idsOf(persona, 'writing')).toEqual([writing])
      expect(await idsOf(persona, 'to_release')).toEqual([waiting])
      expect(await idsOf(persona, 'live')).toEqual([live])
      expect(await idsOf(persona, 'withdrawn')).toEqual([gone])
    }
    const ofDistrict = await draft(
      district,
      { office: '440112', options: { audience: [{ take: true, group: 'everyone', where: '440112' }] } },
      'admin-district',
    )
    expect(await idsOf('admin-huangpu', 'writing')).toEqual([writing])
    expect(await idsOf('admin-district', 'writing')).toEqual([ofDistrict, writing])
  })

  test('have what is being corrected among the written and among the live ones', async () => {
    const broadcastId = await release(district)
    await save({ broadcastId, editing: 1 })
    expect([await idsOf('admin-huangpu', 'writing'), await idsOf('admin-huangpu', 'live')]).toEqual([
      [broadcastId],
      [broadcastId],
    ])
    await submit(broadcastId, '改期')
    expect([await idsOf('leader-ma', 'to_release'), await idsOf('leader-ma', 'live')]).toEqual([
      [broadcastId],
      [broadcastId],
    ])
  })

  test('go on without skipping or repeating', async () => {
    const begun: string[] = []
    for (let count = 0; count < 45; count += 1) begun.push(await draft(district))
    const found: string[] = []
    let after: string | undefined
    do {
      const page = await list('admin-district', 'writing', after)
      expect(page.broadcasts.length).toBeLessThanOrEqual(20)
      found.push(...page.broadcasts.map(({ broadcastId }) => broadcastId))
      after = page.next
    } while (after)
    expect(found).toEqual([...begun].sort().reverse())
  })

  test('name the offices that one writes for, and whether one person is enough there', async () => {
    await district.as('admin-huangpu', 'broadcast.set-release-rule', { office: '440112001', onePersonMayRelease: true })
    const { offices } = await list('admin-huangpu', 'writing')
    expect(offices).toEqual([{ id: '440112001', name: '黄埔街道', onePersonMayRelease: true }])
    expect((await list('leader-ma', 'writing')).offices).toEqual([])
  })
})
