import { BAD_DRAFTS } from '../../local/testing/bad-notices'
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

describe('a draft', () => {
  test('is kept as often as the editor likes, cleaned, and says what it is now', async () => {
    const body = '<p onclick="alert(1)">带<b>身份证</b></p><script>alert(1)</script>'
    const first = await district.as('admin-huangpu', 'broadcast.save-draft', notice({ content: { body } }))
    expect(first).toMatchObject({ savedAs: 1, body: '<p>带<strong>身份证</strong></p>' })
    const again = { ...notice({ content: { title: '改好了' } }), broadcastId: first.broadcastId, editing: 1 }
    expect(await district.as('admin-huangpu', 'broadcast.save-draft', again)).toMatchObject({ savedAs: 2 })
    expect(await view(first.broadcastId)).toMatchObject({
      ...{ state: 'draft', savedAs: 2, writer: '许晓东', officeName: '黄埔街道', editions: [], held: false },
      ...{ content: { title: '改好了' }, actions: ['edit', 'discard', 'submit'], lacks: [] },
    })
  })

  test('may be half written', async () => {
    const empty = { title: '', summary: '', body: '', category: 'policy', source: '', documentNumber: '' }
    const check = [{ text: '', options: [''], right: 0, hint: '' }]
    const reply = await save({ content: empty, options: { audience: [], duty: 'understand', check } })
    expect(codeOf(reply)).toBe('ok')
    const broadcastId = reply.ok ? reply.data.broadcastId : ''
    expect((await view(broadcastId)).lacks).toEqual([
      ...['请写标题', '请用一句话说明', '请写正文', '请选发给谁'],
      '第 1 个小问题没有写完,要有题目、至少两个选项、正确的选项和提示',
    ])
    expect(codeOf(await submit(broadcastId))).toBe('broadcast_lacks')
  })

  test('that somebody else changed meanwhile is not written over', async () => {
    const broadcastId = await draft(district)
    const both = await Promise.all([
      save({ broadcastId, editing: 1 }),
      save({ broadcastId, editing: 1 }, 'admin-district'),
    ])
    expect(both.map(codeOf).sort()).toEqual(['changed_meanwhile', 'ok'])
    expect(codeOf(await save({ broadcastId }))).toBe('changed_meanwhile')
  })

  test('is changed by nobody while it waits for its release, and after it was withdrawn', async () => {
    const broadcastId = await submitted(district)
    expect(codeOf(await save({ broadcastId, editing: 1 }))).toBe('broadcast_moved_on')
    await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId, at: '2026-03-05T08:00:00Z' })
    expect(codeOf(await save({ broadcastId, editing: 1 }))).toBe('broadcast_moved_on')
    await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId })
    await district.as('leader-ma', 'broadcast.withdraw-broadcast', { broadcastId, reason: '地点有误' })
    expect(codeOf(await save({ broadcastId, editing: 1 }))).toBe('broadcast_moved_on')
  })

  test.each(BAD_DRAFTS)('is refused with %s', async (_, input, code) => {
    expect(codeOf(await district.tryAs('admin-huangpu', 'broadcast.save-draft', input as never))).toBe(code)
  })

  test('is thrown away, and then is not there', async () => {
    const broadcastId = await draft(district)
    await district.as('admin-huangpu', 'broadcast.discard-draft', { broadcastId })
    expect(codeOf(await district.tryAs('admin-huangpu', 'broadcast.view-draft', { broadcastId }))).toBe('not_found')
  })
})

describe('files of a notice', () => {
  const pdf = { contentType: 'application/pdf', bytes: 90_000 }
  const withFile = (fileId: string, name = '申请表.pdf') => notice({ content: { attachments: [{ fileId, name }] } })

  test('are uploaded ones, each as what it is used for, with addresses for the desk', async () => {
    const { files } = district.ports
    const [photo, picture, form] = [
      files.put('f_photo001', {}),
      files.put('f_picture1', {}),
      files.put('d_form0001', pdf),
    ]
    const body = `<p>见图</p><img data-file="${photo}" alt="地图">`
    const content = { body, picture, attachments: [{ fileId: form, name: '申请表.pdf' }] }
    const { addresses } = await view(await draft(district, { content }))
    expect(Object.keys(addresses).sort()).toEqual([form, photo, picture].sort())
  })

  test.each([
    ['a photo for an attachment', {}, 'attachment_unfit'],
    ['an attachment of 11 MB', { ...pdf, bytes: 11 * 1024 * 1024 }, 'attachment_unfit'],
    ['a page for an attachment', { contentType: 'text/html' }, 'attachment_unfit'],
    ["somebody else's file", { ...pdf, uploadedBy: 'p000000000000000000000001' }, 'photo_not_yours'],
  ])('are refused: %s', async (_, facts, code) => {
    const fileId = district.ports.files.put('d_form0001', facts)
    const reply = await district.tryAs('admin-huangpu', 'broadcast.save-draft', withFile(fileId))
    expect(codeOf(reply)).toBe(code)
    if (!reply.ok && code === 'attachment_unfit') expect(reply.error.message).toContain('“申请表.pdf”')
  })

  test('are shared by those who write one notice, and by nobody else', async () => {
    const fileId = district.ports.files.put('d_form0001', pdf)
    const { broadcastId } = await district.as('admin-huangpu', 'broadcast.save-draft', withFile(fileId))
    const elsewhere = await district.tryAs('admin-district', 'broadcast.save-draft', withFile(fileId))
    expect(codeOf(elsewhere)).toBe('photo_not_yours')
    expect(codeOf(await save({ ...withFile(fileId), broadcastId, editing: 1 }, 'admin-district'))).toBe('ok')
  })
})

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
