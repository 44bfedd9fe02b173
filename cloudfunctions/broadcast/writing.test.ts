import { BAD_DRAFTS } from '../../local/testing/bad-notices'
import { draft, notice, submitted } from '../../local/testing/notices'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
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
    expect(first).toMatchObject({ savedAs: 1 })
    expect((await view(first.broadcastId)).content.body).toBe('<p>带<strong>身份证</strong></p>')
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
