import { PERSONAS } from '../../local/seeds/persons'
import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const kindsOf = async (persona: string) =>
  (await district.as(persona, 'notify.list-messages', {})).messages.map(({ kind, text }) => `${kind} ${text}`)
const passHour = async () => {
  await district.tick()
  district.ports.clock.advance(1)
}
const atStreet = async () => {
  const caseId = await raise(district)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
  await district.as('dispatcher-huangpu', 'case.take-on-case', { caseId })
  await passHour()
  return caseId
}
const call = (caseId: string, office: string) =>
  district.as('dispatcher-huangpu', 'case.call-departments', {
    ...{ caseId, method: 'immediate', offices: [office], lead: office, words: '请派人看看' },
  })

/** Many steps by many people: what they are told of has to be theirs to open. */
async function live(caseId: string) {
  await call(caseId, 'D06')
  await passHour()
  await district.as('officer-tan', 'case.return-call', { callId: `${caseId}:c1`, reason: '这不归我们管' })
  await call(caseId, 'D07')
  await passHour()
  await district.as('officer-lu', 'case.return-call', { callId: `${caseId}:c2`, reason: '这也不归我们管' })
  await passHour()
  const lead = { callId: `${caseId}:c2`, office: 'D06', words: '由城管局首接' }
  await district.as('dispatcher-district', 'case.name-call-lead', lead)
  await district.as('dispatcher-huangpu', 'case.cancel-call', { callId: `${caseId}:c1`, reason: '区里定了' })
  district.ports.clock.advance(24 * 6)
  await passHour()
  await district.as('officer-tan', 'case.answer-call', { callId: `${caseId}:c2`, text: '灯杆归我们,修好了' })
  await passHour()
  await district.as('dispatcher-huangpu', 'case.answer-case', { caseId, points: bothPoints })
  await passHour()
  await district.as('resident-chen', 'case.refuse-answer', { caseId, reason: '没有修好' })
  await passHour()
}

describe('what is told', () => {
  test('is theirs to open, whoever reads it and wherever the case went since', async () => {
    const caseId = await atStreet()
    await live(caseId)
    const readers: string[] = []
    for (const { id: persona } of PERSONAS) {
      const { messages } = await district.as(persona, 'notify.list-messages', {})
      if (messages.length === 0) continue
      readers.push(persona)
      const code = codeOf(await district.tryAs(persona, 'case.view-case', { caseId }))
      expect([persona, code]).toEqual([persona, 'ok'])
    }
    const expected = [
      'resident-chen',
      'worker-li',
      'dispatcher-huangpu',
      'dispatcher-district',
      'officer-tan',
      'officer-lu',
    ]
    expect(readers).toEqual(expect.arrayContaining(expected))
  })

  test('of a call reaches the department, who called and the district, each what concerns them', async () => {
    const caseId = await atStreet()
    await live(caseId)
    const calledOne = `诉求${caseId}(荔园社区):`
    expect(await kindsOf('officer-lu')).toEqual([`case.called ${calledOne}黄埔街道呼叫区交通局一起办,请接单。`])
    const tan = (await kindsOf('officer-tan')).map((line) => line.split(' ')[0])
    expect(tan).toEqual(expect.arrayContaining(['case.called', 'case.call_lead_named', 'case.call_overdue']))
    const street = await kindsOf('dispatcher-huangpu')
    expect(street).toContain(`case.call_returned ${calledOne}区城管局退回了呼叫,请另行安排。`)
    expect(street).toContain(`case.calls_ended ${calledOne}呼叫的部门都答复了,请接着办。`)
    expect(street).toContain(`case.refused ${calledOne}居民不认可答复,由黄埔区重新办理。`)
    expect(street).toContain(`case.reminded ${calledOne}快到期限,区城管局要在3月3日 01:00前答复。`)
    const above = (await kindsOf('dispatcher-district')).map((line) => line.split(' ')[0])
    expect(above).toEqual(expect.arrayContaining(['case.call_disputed', 'case.call_overdue', 'case.refused']))
  })

  test('of an extension reaches the level that decides, then who asked and the resident', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await passHour()
    await district.as('worker-li', 'case.ask-extension', { caseId, count: 3, reason: '等配件到货' })
    await passHour()
    expect(await kindsOf('dispatcher-huangpu')).toEqual([
      `case.extension_asked 诉求${caseId}(荔园社区):荔园社区申请延期3个工作日,等您决定。`,
    ])
    await district.as('dispatcher-huangpu', 'case.grant-extension', { caseId })
    await passHour()
    expect((await kindsOf('worker-li'))[0]).toContain('同意延期3个工作日')
    expect((await kindsOf('resident-chen'))[0]).toContain('上一级同意延长办理时间3个工作日')
  })
})
