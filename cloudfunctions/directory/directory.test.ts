import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

describe('the directory', () => {
  test('tells people who they are, and strangers that they are residents', async () => {
    expect(await district.as('worker-li', 'directory.view-me', {})).toMatchObject({
      name: '李敏',
      community: { name: '荔园社区', street: '黄埔街道' },
      roles: [{ roleName: '社区工作者', officeName: '荔园社区' }],
    })
    expect(await district.as('somebody-new', 'directory.view-me', {})).toMatchObject({ name: '', phone: '', roles: [] })
  })

  test('lists 17 streets with 167 communities and villages', async () => {
    const { streets } = await district.as('somebody-new', 'directory.list-divisions', {})
    expect(streets).toHaveLength(17)
    expect(streets.flatMap(({ communities }) => communities)).toHaveLength(167)
    expect(streets[0]).toMatchObject({ name: '黄埔街道' })
  })

  test('someone new chooses a community and leaves a number', async () => {
    expect(
      await district.as('somebody-new', 'directory.choose-community', { communityCode: '440112001010' }),
    ).toMatchObject({ name: '荔园社区' })
    await district.as('somebody-new', 'directory.save-contact', { name: '林小妹', phone: '13800009999' })
    expect(await district.as('somebody-new', 'directory.view-me', {})).toMatchObject({
      name: '林小妹',
      phone: '13800009999',
      community: { name: '荔园社区' },
    })
    expect(
      codeOf(await district.tryAs('somebody-new', 'directory.choose-community', { communityCode: '440112001' })),
    ).toBe('place_unknown')
  })

  test("a day that the admin sets moves the deadlines from then on, and a street's admin can't", async () => {
    const input = { date: '2026-03-04', working: false, name: '抗洪放假' }
    expect(codeOf(await district.tryAs('admin-huangpu', 'directory.set-working-day', input))).toBe('forbidden')
    await district.as('admin-district', 'directory.set-working-day', input)
    const view = await district.as('resident-chen', 'case.view-case', { caseId: await raise(district) })
    expect(view.deadline).toMatchObject({
      sentence: '3月10日(周二)前办结',
      explanation: expect.arrayContaining(['抗洪放假3月4日不计']),
    })
    const { days } = await district.as('admin-district', 'directory.list-working-days', { year: 2026 })
    expect(days.filter((day) => day.setByAdmin)).toEqual([
      { date: '2026-03-04', working: false, name: '抗洪放假', setByAdmin: true },
    ])
    await district.as('admin-district', 'directory.set-working-day', { ...input, working: null })
    expect(
      (await district.as('admin-district', 'directory.list-working-days', { year: 2026 })).days.some(
        (day) => day.setByAdmin,
      ),
    ).toBe(false)
  })
})

describe('what others read at once', () => {
  test.each([
    ['held', 'unavailable'],
    ['refused', 'text_refused'],
  ] as const)('is not kept while its check says %s', async (verdict, code) => {
    district.ports.contentSafety.verdict = verdict
    const name = { name: '陈桂芳', phone: '13800000001' }
    expect(codeOf(await district.tryAs('resident-chen', 'directory.save-contact', name))).toBe(code)
    const day = { date: '2026-05-06', working: false, name: '调休' }
    expect(codeOf(await district.tryAs('admin-district', 'directory.set-working-day', day))).toBe(code)
    const unnamed = await district.tryAs('admin-district', 'directory.set-working-day', { ...day, name: '' })
    expect(codeOf(unnamed)).toBe('ok')
  })
})
