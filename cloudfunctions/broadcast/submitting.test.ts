import { correct, draft, notice, release, submitted } from '../../local/testing/notices'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { broadcasts } from '../../records/broadcast'
import { events } from '../../records/event'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const stored = async (id: string) => (await district.store.get(broadcasts, id))!
const view = (broadcastId: string, persona = 'admin-huangpu') =>
  district.as(persona, 'broadcast.view-draft', { broadcastId })
const save = (input: object, persona = 'admin-huangpu') =>
  district.tryAs(persona, 'broadcast.save-draft', { ...notice(), ...input })
const submit = (broadcastId: string, change = '') =>
  district.tryAs('admin-huangpu', 'broadcast.submit-broadcast', { broadcastId, change })

describe('a notice is submitted', () => {
  test('whole, checked, and says so in the log without a word of it', async () => {
    const broadcastId = await submitted(district)
    expect(await stored(broadcastId)).toMatchObject({ state: 'submitted', held: false })
    const event = await district.store.get(events, `broadcast:${broadcastId}:00000001`)
    expect(event).toMatchObject({ kind: 'broadcast.submitted', office: '440112001', data: { edition: 1 } })
    expect(JSON.stringify(event)).not.toContain('疫苗')
    expect(codeOf(await submit(broadcastId))).toBe('broadcast_moved_on')
  })

  test('never with words that may not be published, wherever in it they stand', async () => {
    const seen: string[] = []
    district.ports.contentSafety.checkText = async (text) => {
      seen.push(text)
      return 'refused'
    }
    const check = [{ text: '几岁可以打?', options: ['60岁', '50岁'], right: 0, hint: '看第一段' }]
    const survey = {
      questions: [{ kind: 'single' as const, text: '您想在哪里打?', options: ['社区', '医院'] }],
      until: '2026-03-31',
    }
    const broadcastId = await draft(district, { options: { check, survey } })
    expect(codeOf(await submit(broadcastId))).toBe('text_refused')
    const words = [
      '老年人免费接种',
      '带身份证去社区卫生站',
      '以上的老人',
      '几岁可以打',
      '50岁',
      '看第一段',
      '您想在哪里打',
      '医院',
    ]
    for (const word of words) expect(seen.join()).toContain(word)
    expect((await stored(broadcastId)).state).toBe('draft')
  })

  test.each([
    [
      'nobody whom it is for',
      { options: { audience: [{ take: false, group: 'everyone' as const, where: '440112001' }] } },
    ],
    ['a duty to understand and no question', { options: { duty: 'understand' as const } }],
    [
      'a survey that is over',
      { options: { survey: { questions: [{ kind: 'text' as const, text: '您的建议?' }], until: '2026-03-01' } } },
    ],
    ['a survey without questions', { options: { survey: { questions: [], until: '2026-03-31' } } }],
    ['a validity that ends before it begins', { content: { validFrom: '2026-04-02', validUntil: '2026-04-01' } }],
    ['a validity that is over', { content: { validUntil: '2026-03-01' } }],
    ['a day that does not exist', { content: { validUntil: '2026-02-30' } }],
    ['blanks for a text', { content: { body: '<p> </p><hr>' } }],
    ['a survey in name alone', { content: { category: 'survey' as const } }],
  ])('never with %s, and says what to do', async (_, change) => {
    const broadcastId = await draft(district, change)
    const { lacks } = await view(broadcastId)
    expect(lacks).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/)])
    const reply = await submit(broadcastId)
    expect(codeOf(reply)).toBe('broadcast_lacks')
    if (!reply.ok) expect(reply.error.message).toContain(lacks[0])
  })

  test('and comes back with a reason that its writer reads', async () => {
    const broadcastId = await submitted(district)
    await district.as('leader-ma', 'broadcast.send-back', { broadcastId, reason: '请写清楚地点' })
    expect(await view(broadcastId)).toMatchObject({ state: 'draft', sentBack: '请写清楚地点' })
    expect(codeOf(await submit(broadcastId))).toBe('ok')
    expect((await stored(broadcastId)).sentBack).toBeUndefined()
  })
})

describe('a correction', () => {
  test('is nothing that readers see before it is released, and can be thrown away', async () => {
    const broadcastId = await release(district)
    await save({ ...notice({ content: { title: '改期' } }), broadcastId, editing: 1 })
    expect(await stored(broadcastId)).toMatchObject({ state: 'live', correcting: true, edition: 1 })
    expect(codeOf(await submit(broadcastId))).toBe('broadcast_lacks')
    await district.as('admin-huangpu', 'broadcast.discard-draft', { broadcastId })
    expect(await stored(broadcastId)).toMatchObject({ correcting: false, content: { title: '老年人免费接种流感疫苗' } })
    const again = await district.tryAs('admin-huangpu', 'broadcast.discard-draft', { broadcastId })
    expect(codeOf(again)).toBe('broadcast_moved_on')
  })

  test('says what it changes, in the history of editions, the newest first', async () => {
    const broadcastId = await release(district)
    await correct(district, broadcastId, { content: { title: '改期' } })
    const { editions, change } = await view(broadcastId)
    expect(editions).toMatchObject([
      { edition: 2, by: '马国良', change: '改了时间和地点' },
      { edition: 1, by: '马国良', change: '' },
    ])
    expect(change).toBe('')
  })

  test('that is sent back leaves what is out as it was', async () => {
    const broadcastId = await release(district)
    await save({ ...notice({ content: { title: '改期' } }), broadcastId, editing: 1 })
    await submit(broadcastId, '改期')
    await district.as('leader-ma', 'broadcast.send-back', { broadcastId, reason: '日期不对' })
    expect(await stored(broadcastId)).toMatchObject({ state: 'live', correcting: true, edition: 1 })
  })
})
