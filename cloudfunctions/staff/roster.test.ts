import { COMMUNITY, invited, mei, rolesOf, tryCode } from '../../local/testing/on-the-roster'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const list = async (admin: string, input: object = {}) =>
  (await district.as(admin, 'staff.list-people', input)).people.map(({ name, phone, state }) => [name, phone, state])

describe('an office’s roster', () => {
  test('shows who is to bind and who has, by name, number, office, role; numbers masked', async () => {
    await invited(district)
    expect(await list('admin-huangpu', { words: '小梅' })).toEqual([['李小梅', '139****2222', 'waiting']])
    expect(await list('admin-huangpu', { words: '2222' })).toHaveLength(1)
    expect(await list('admin-huangpu', { words: '222' })).toEqual([])
    expect(await list('admin-huangpu', { office: COMMUNITY, state: 'waiting' })).toHaveLength(1)
    expect(
      (await list('admin-huangpu', { office: COMMUNITY, role: 'community_worker' })).map(([name]) => name),
    ).toEqual(expect.arrayContaining(['李小梅', '李敏', '黄国栋']))
    const [line] = (await district.as('admin-huangpu', 'staff.list-people', { words: '小梅' })).people
    expect(line).toMatchObject({ roleName: '社区工作者', officeName: '荔园社区', invitedUntil: expect.any(String) })
  })

  test('is of the own office and below: a street sees nothing of another, the district all', async () => {
    expect(await list('admin-huangpu', { words: '罗丽华' })).toEqual([])
    expect(await list('admin-huangpu', { words: '谢伟明' })).toEqual([])
    expect(await list('admin-district', { words: '罗丽华' })).toHaveLength(1)
    for (const office of ['440112', '440112002', 'D06', 'B05', 'nowhere']) {
      expect([office, codeOf(await district.tryAs('admin-huangpu', 'staff.list-people', { office }))]).toEqual([
        ...[office, 'not_found'],
      ])
    }
    const { offices } = await district.as('admin-huangpu', 'staff.list-offices', {})
    expect(
      offices.every(({ code }) => code.startsWith('440112001') || ['B01', 'B02', 'B03', 'B04'].includes(code)),
    ).toBe(true)
  })

  test('takes nobody of another office, no role that an office has not, and nobody twice', async () => {
    const add = async (admin: string, change: object) =>
      codeOf(await district.tryAs(admin, 'staff.add-person', { ...mei, ...change }))
    for (const office of ['440112', '440112002', '440112002004', 'D06', 'B05']) {
      expect([office, await add('admin-huangpu', { office, role: 'party_member' })]).toEqual([office, 'not_found'])
    }
    expect(await add('admin-huangpu', { office: '440112001', role: 'auditor' })).toBe('role_unfit')
    expect(await add('admin-huangpu', { role: 'dispatcher' })).toBe('role_unfit')
    expect(await add('admin-huangpu', {})).toBe('ok')
    expect(await add('admin-district', {})).toBe('appointment_twice')
    expect(await add('admin-huangpu', { role: 'party_member' })).toBe('ok')
    const both = await Promise.all([
      add('admin-huangpu', { phone: '13922220000' }),
      add('admin-district', { phone: '13922220000' }),
    ])
    expect(both.filter((code) => code === 'ok')).toHaveLength(1)
  })

  test('names that may not be published are refused', async () => {
    district.ports.contentSafety.verdict = 'refused'
    expect(codeOf(await district.tryAs('admin-huangpu', 'staff.add-person', mei))).toBe('text_refused')
  })
})

describe('a role that ends', () => {
  test('ends at once, keeps its reason, and is neither invited to nor ended again', async () => {
    const { appointmentId, code } = await invited(district)
    await tryCode(district, 'mei', code)
    await district.as('admin-huangpu', 'staff.end-role', { appointmentId, reason: '调到红山街道' })
    expect(await rolesOf(district, 'mei')).toEqual([])
    const [line] = (await district.as('admin-huangpu', 'staff.list-people', { state: 'ended' })).people
    expect(line).toMatchObject({ name: '李小梅', endReason: '调到红山街道', endedAt: expect.any(String) })
    const again = { appointmentId, reason: '再结束一次' }
    expect(codeOf(await district.tryAs('admin-huangpu', 'staff.end-role', again))).toBe('appointment_ended')
    expect(codeOf(await district.tryAs('admin-huangpu', 'staff.invite', { appointmentId }))).toBe('appointment_ended')
  })

  test('leaves the person their other roles', async () => {
    const first = await invited(district)
    await tryCode(district, 'mei', first.code)
    await tryCode(district, 'mei', (await invited(district, { office: 'B01', role: 'party_member' })).code)
    await district.as('admin-district', 'staff.end-role', { appointmentId: first.appointmentId, reason: '退休了' })
    expect(await rolesOf(district, 'mei')).toEqual(['party_member:B01'])
  })

  test('the last admin of the district stays until there is another', async () => {
    const [self] = (await district.as('admin-district', 'staff.list-people', { words: '邓雅文' })).people
    const end = { appointmentId: self!.appointmentId, reason: '退休了' }
    expect(codeOf(await district.tryAs('admin-district', 'staff.end-role', end))).toBe('last_admin')
    const next = await invited(district, { office: '440112', role: 'admin' }, 'admin-district')
    expect(codeOf(await district.tryAs('admin-district', 'staff.end-role', end))).toBe('last_admin')
    await tryCode(district, 'mei', next.code)
    await district.as('admin-district', 'staff.end-role', end)
    expect(codeOf(await district.tryAs('admin-district', 'staff.list-people', {}))).toBe('forbidden')
    const last = { appointmentId: next.appointmentId, reason: '不做了' }
    expect(codeOf(await district.tryAs('mei', 'staff.end-role', last))).toBe('last_admin')
  })

  test('two admins who end each other at once leave one', async () => {
    const next = await invited(district, { office: '440112', role: 'admin' }, 'admin-district')
    await tryCode(district, 'mei', next.code)
    const [self] = (await district.as('admin-district', 'staff.list-people', { words: '邓雅文' })).people
    const codes = await Promise.all([
      district.tryAs('admin-district', 'staff.end-role', { appointmentId: next.appointmentId, reason: '结束' }),
      district.tryAs('mei', 'staff.end-role', { appointmentId: self!.appointmentId, reason: '结束' }),
    ])
    expect(codes.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1)
    const left = [...(await rolesOf(district, 'admin-district')), ...(await rolesOf(district, 'mei'))]
    expect(left).toEqual(['admin:440112'])
  })
})
