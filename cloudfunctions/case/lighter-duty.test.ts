import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let caseId: string
beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
  await district.as('worker-li', 'case.take-on-case', { caseId })
})
const view = (persona: string) => district.as(persona, 'case.view-case', { caseId })
const asInquiry = () =>
  district.as('worker-li', 'case.change-matter', { caseId, matter: 'inquiry', reason: '居民只是问什么时候修' })

describe('what shortens or drops the duty needs consent', () => {
  test('投诉→咨询 waits: nothing changes until the resident agrees', async () => {
    await asInquiry()
    expect(await view('resident-chen')).toMatchObject({
      matter: 'complaint',
      proposal: { sentence: expect.stringContaining('投诉改为咨询'), reason: '居民只是问什么时候修' },
      actions: expect.arrayContaining(['agree_change', 'decline_change']),
    })
    await district.as('resident-chen', 'case.agree-change', { caseId })
    expect(await view('resident-chen')).toMatchObject({ matter: 'inquiry' })
    expect((await view('resident-chen')).proposal).toBeUndefined()
  })

  test('a second person from above may sign instead, but never who proposed it', async () => {
    await asInquiry()
    expect(codeOf(await district.tryAs('worker-li', 'case.agree-change', { caseId }))).toBe('forbidden')
    const inbox = await district.as('dispatcher-huangpu', 'case.list-inbox', { view: 'deciding' })
    expect(inbox.cases).toMatchObject([{ id: caseId, urgency: expect.stringContaining('等同意更改') }])
    await district.as('dispatcher-huangpu', 'case.agree-change', { caseId })
    expect((await view('worker-li')).matter).toBe('inquiry')
  })

  test('declined, everything stays as it was, and the road says so', async () => {
    await asInquiry()
    await district.as('resident-chen', 'case.decline-change', { caseId })
    const after = await view('resident-chen')
    expect(after).toMatchObject({ matter: 'complaint' })
    expect(after.steps.at(-1)).toMatchObject({ sentence: '不同意诉求类型改为咨询' })
    expect(codeOf(await district.tryAs('resident-chen', 'case.agree-change', { caseId }))).toBe('nothing_proposed')
  })

  test('a heavier duty holds at once', async () => {
    await asInquiry()
    await district.as('resident-chen', 'case.agree-change', { caseId })
    await district.as('worker-li', 'case.change-matter', { caseId, matter: 'help', reason: '居民要人帮忙' })
    expect((await view('resident-chen')).matter).toBe('help')
  })

  test('a method with more time waits for consent; one with less holds at once and moves the date', async () => {
    await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
    const sent = { caseId, office: '440112001', words: '街道自己办' }
    await district.as('dispatcher-huangpu', 'case.dispatch-case', { ...sent, method: 'doorstep' })
    const before = (await view('resident-chen')).deadline.dueAt
    await district.as('dispatcher-huangpu', 'case.change-method', { caseId, method: 'tracked', reason: '条件还不成熟' })
    expect(await view('resident-chen')).toMatchObject({ method: 'doorstep', deadline: { dueAt: before } })
    await district.as('resident-chen', 'case.decline-change', { caseId })
    await district.as('dispatcher-huangpu', 'case.set-plan', {
      ...{ caseId, sponsorId: await leader(), plan: [{ measure: '换灯', responsible: '李敏', by: '2026-03-20' }] },
    })
    expect(
      codeOf(
        await district.tryAs('dispatcher-huangpu', 'case.change-method', {
          caseId,
          method: 'immediate',
          reason: '很危险,今天就办',
        }),
      ),
    ).toBe('ok')
    // 上门办 asks for a visit that 立即办 does not: shorter, but a condition less.
    expect(await view('resident-chen')).toMatchObject({ method: 'doorstep', proposal: expect.anything() })
  })
})

const leader = async () =>
  (await district.as('worker-li', 'case.list-choices', { caseId }).catch(() => choices())).leaders[0]!.id
const choices = () => district.as('dispatcher-huangpu', 'case.list-choices', { caseId })
