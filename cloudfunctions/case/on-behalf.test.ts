import { bothPoints, brokenLamp, codeOf, type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const liang = { name: '梁伯', phone: '02082221111' }
const report = (who: string, more = {}) =>
  district.tryAs(who, 'case.submit-for-person', { ...brokenLamp, person: liang, ...more })
async function answered(who = 'member-zhou') {
  const reply = await report(who)
  if (!reply.ok) throw new Error(reply.error.code)
  const { caseId, code } = reply.data
  await district.as('worker-li', 'case.take-on-case', { caseId })
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
  return { caseId, code }
}
const confirm = (who: string, caseId: string, evidence?: { code?: string; callBack?: string }) =>
  district.tryAs(who, 'case.confirm-answer', { caseId, rating: 'satisfied', ...(evidence ? { evidence } : {}) })

describe('reporting for somebody without a phone', () => {
  test('the handler sees for whom, masked, and by whom; the full number only with a recorded reason', async () => {
    const { caseId } = await answered()
    const seen = await district.as('worker-li', 'case.view-case', { caseId })
    expect(seen).toMatchObject({ source: '周文斌代报', reporter: { name: '梁*', phone: '020****1111' } })
    const contact = await district.as('worker-li', 'case.reveal-contact', { caseId, reason: '上门回访' })
    expect(contact).toEqual(liang)
  })

  test('whoever reported does not speak for them: without their word nothing is confirmed or refused', async () => {
    const { caseId, code } = await answered()
    expect(codeOf(await confirm('member-zhou', caseId))).toBe('evidence_missing')
    const wrong = code === '000000' ? '000001' : '000000'
    expect(codeOf(await confirm('member-zhou', caseId, { code: wrong }))).toBe('code_wrong')
    const refuse = { caseId, reason: '还是不亮' }
    expect(codeOf(await district.tryAs('member-zhou', 'case.refuse-answer', refuse))).toBe('evidence_missing')
    expect(codeOf(await confirm('member-zhou', caseId, { code }))).toBe('ok')
    expect((await district.as('member-zhou', 'case.view-case', { caseId })).state).toBe('confirmed')
  })

  test('the note of a call back counts too, and stands on the road', async () => {
    const { caseId } = await answered()
    await confirm('member-zhou', caseId, { callBack: '11月3日打电话给梁伯,说灯亮了' })
    const seen = await district.as('worker-li', 'case.view-case', { caseId })
    expect(seen.steps.at(-1)?.text).toContain('回访记录:11月3日打电话给梁伯')
  })

  test('whoever wrote the answer cannot be the one who calls back about it', async () => {
    const { caseId, code } = await answered('worker-li')
    expect(codeOf(await confirm('worker-li', caseId, { callBack: '打电话问过了,满意' }))).toBe('evidence_missing')
    expect(codeOf(await confirm('worker-li', caseId, { code }))).toBe('ok')
  })

  test("the person's name and number lie sealed with the case, and the code is kept only as a digest", async () => {
    const { caseId, code } = await answered()
    const { cases } = await import('../../records/case')
    const raw = JSON.stringify(await district.raw.get(cases, caseId))
    expect(raw).not.toContain('梁伯')
    expect(raw).not.toContain('02082221111')
    expect(raw).not.toContain(`"${code}"`)
  })

  test('the name is checked like the text, and held with it until it passes', async () => {
    district.ports.contentSafety.checkText = async (text) => (text.includes('梁伯') ? 'held' : 'passed')
    const reply = await report('member-zhou')
    const { caseId } = (reply as { data: { caseId: string } }).data
    const seen = () => district.as('worker-li', 'case.view-case', { caseId })
    const reveal = () => district.as('worker-li', 'case.reveal-contact', { caseId, reason: '上门回访' })
    await district.tick()
    expect((await seen()).reporter.name).toBe('居民')
    expect(await reveal()).toEqual({ ...liang, name: '' })
    district.ports.contentSafety.checkText = async () => 'passed'
    await district.tick()
    expect((await seen()).reporter.name).toBe('梁*')
    expect(await reveal()).toEqual(liang)
    district.ports.contentSafety.checkText = async (text) => (text.includes('GZ2026') ? 'refused' : 'passed')
    const hotline = { source: 'hotline' as const, hotlineNumber: 'GZ20260302-0001' }
    expect(codeOf(await report('dispatcher-district', hotline))).toBe('text_refused')
  })

  test('anonymous to the handler: no name, no number, and no looking either', async () => {
    const reply = await report('member-zhou', { anonymous: true })
    const { caseId } = (reply as { data: { caseId: string } }).data
    const seen = await district.as('worker-li', 'case.view-case', { caseId })
    expect(seen.reporter).toEqual({ mine: false, name: '匿名居民' })
    const look = await district.tryAs('worker-li', 'case.reveal-contact', { caseId, reason: '上门回访' })
    expect(codeOf(look)).toBe('forbidden')
  })

  test('a 12345 call is taken in by the district desk alone, with the line’s own number', async () => {
    const hotline = { source: 'hotline' as const, hotlineNumber: 'GZ20260302-0001' }
    expect(codeOf(await report('worker-li', hotline))).toBe('forbidden')
    const reply = await report('dispatcher-district', hotline)
    const { caseId } = (reply as { data: { caseId: string } }).data
    const seen = await district.as('worker-li', 'case.view-case', { caseId })
    expect(seen.source).toBe('12345热线转来,谢伟明录入')
  })
})
