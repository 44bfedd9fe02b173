import { bothPoints, brokenLamp, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { events } from '../../records/event'
import { persons } from '../../records/person'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const view = (persona: string, caseId: string) => district.as(persona, 'case.view-case', { caseId })

describe('who sees what of a resident', () => {
  test('the resident sees own name and number, staff see them masked', async () => {
    const caseId = await raise(district)
    expect((await view('resident-chen', caseId)).reporter).toEqual({ mine: true, name: '陈桂芳', phone: '13800000001' })
    expect((await view('worker-li', caseId)).reporter).toEqual({ mine: false, name: '陈**', phone: '138****0001' })
  })

  test('an anonymous resident has no name and no number for anybody, not even by asking', async () => {
    const caseId = await raise(district, { anonymous: true })
    const seen = await view('dispatcher-huangpu', caseId)
    expect(seen.reporter).toEqual({ mine: false, name: '匿名居民' })
    expect(JSON.stringify(seen)).not.toMatch(/陈|1380000/)
    expect(seen.actions).not.toContain('reveal_contact')
    expect(codeOf(await district.tryAs('worker-li', 'case.reveal-contact', { caseId, reason: '上门联系' }))).toBe(
      'forbidden',
    )
  })

  test('who works on the case can look, and each look is in the log with its reason', async () => {
    const caseId = await raise(district)
    const contact = await district.as('worker-li', 'case.reveal-contact', { caseId, reason: '上门前联系' })
    expect(contact).toEqual({ name: '陈桂芳', phone: '13800000001' })
    const { rows } = await district.store.find(events, { where: { subject: `case:${caseId}` }, limit: 10 })
    expect(rows.at(-1)).toMatchObject({ kind: 'case.contact_revealed', data: { reason: '上门前联系' } })
    expect((await view('resident-chen', caseId)).steps.at(-1)).toMatchObject({
      sentence: '查看了居民的联系方式',
      who: '荔园社区 · 李敏',
    })
  })

  test('the log keeps no word of a resident', async () => {
    const caseId = await raise(district)
    await district.as('resident-chen', 'case.add-more', { caseId, text: '我住三零二室' })
    const { rows } = await district.store.find(events, { where: { subject: `case:${caseId}` }, limit: 10 })
    expect(JSON.stringify(rows)).not.toMatch(/路灯|三零二/)
  })

  test('whoever raises a first case becomes known, with nothing but that', async () => {
    const reply = await district.tryAs('somebody-new', 'case.submit-case', brokenLamp)
    expect(codeOf(reply)).toBe('ok')
    const { rows } = await district.store.find(persons, { limit: 100 })
    expect(rows.filter((person) => person.name === '')).toEqual([expect.objectContaining({ phone: '', roles: [] })])
  })
})

describe('what people write is checked before others see it', () => {
  test('while the check is down only the writer sees the text; when it is back, the text passes by itself', async () => {
    district.ports.contentSafety.verdict = 'held'
    const caseId = await raise(district)
    expect(await view('resident-chen', caseId)).toMatchObject({ text: expect.stringContaining('路灯'), held: true })
    const seen = await view('worker-li', caseId)
    expect(JSON.stringify(seen)).not.toMatch(/路灯|荔园小区/)
    expect(seen.text).toBe('这段文字正在做内容检查,通过后显示')
    const inbox = await district.as('worker-li', 'case.list-inbox', {})
    expect(JSON.stringify(inbox)).not.toMatch(/路灯|荔园小区/)
    await district.tick()
    expect((await view('worker-li', caseId)).held).toBe(true)
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect(await view('worker-li', caseId)).toMatchObject({ text: expect.stringContaining('路灯'), held: false })
  })

  test('an answer that is held is not shown to the resident; a dispatcher can let it pass', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    district.ports.contentSafety.verdict = 'held'
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    expect(JSON.stringify(await view('resident-chen', caseId))).not.toContain('已经修好')
    const [answer] = (await view('dispatcher-huangpu', caseId)).steps.filter((step) => step.held)
    expect(answer?.points?.[0]?.text).toBe('路灯已经修好')
    await district.as('dispatcher-huangpu', 'case.release-text', { caseId, entryId: answer?.entryId ?? '' })
    expect((await view('resident-chen', caseId)).demands[0]?.answer?.text).toBe('路灯已经修好')
    const again = await district.tryAs('dispatcher-huangpu', 'case.release-text', {
      caseId,
      entryId: answer?.entryId ?? '',
    })
    expect(codeOf(again)).toBe('text_not_held')
  })

  test('nobody lets pass what they wrote themselves', async () => {
    const caseId = await raise(district, {}, 'dispatcher-huangpu')
    district.ports.contentSafety.verdict = 'held'
    await district.as('dispatcher-huangpu', 'case.add-more', { caseId, text: '还有一处' })
    expect((await view('dispatcher-huangpu', caseId)).actions).not.toContain('release_text')
    const own = await district.tryAs('dispatcher-huangpu', 'case.release-text', { caseId, entryId: 'e2' })
    expect(codeOf(own)).toBe('forbidden')
    await district.as('dispatcher-district', 'case.release-text', { caseId, entryId: 'e2' })
  })

  test('texts that never pass do not stand in the way of those behind them', async () => {
    district.ports.contentSafety.verdict = 'held'
    for (let index = 0; index < 51; index += 1) await raise(district, { text: '这一段永远等人来看' })
    district.ports.clock.advance(24)
    const last = await raise(district)
    district.ports.contentSafety.checkText = async (text) => (text.includes('永远') ? 'held' : 'passed')
    await district.tick()
    expect((await view('worker-li', last)).held).toBe(false)
  })

  test('what may not be published is refused, and nothing of it is stored', async () => {
    district.ports.contentSafety.verdict = 'refused'
    await expect(raise(district)).rejects.toThrow('text_refused')
    expect((await district.as('resident-chen', 'case.list-my-cases', {})).cases).toEqual([])
  })
})

describe('photos', () => {
  test.each([
    ['is not there', undefined, 'photo_missing'],
    ['is no photo', { contentType: undefined }, 'photo_not_image'],
    ['is a document', { contentType: 'application/pdf' }, 'photo_not_image'],
    ['is too large', { bytes: 12 * 1024 * 1024 }, 'photo_too_large'],
    ['was sent up by somebody else', { uploadedBy: 'p-other' }, 'photo_not_yours'],
  ])('a photo that %s is refused', async (_, facts, code) => {
    if (facts) district.ports.files.put('photo-0001', facts)
    await expect(raise(district, { photos: ['photo-0001'] })).rejects.toThrow(code)
  })

  test('belongs to the first who uses it, for ever', async () => {
    const photo = district.ports.files.put('cloud://env.x/photos/1.jpg', {})
    await raise(district, { photos: [photo] })
    await raise(district, { photos: [photo] })
    await expect(raise(district, { photos: [photo] }, 'resident-he')).rejects.toThrow('photo_not_yours')
  })
})
