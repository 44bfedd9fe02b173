import { ulid } from 'ulid'
import { openidOf } from '../../local/seeds/persons'
import { invited, mei, rolesOf, tapped, tryCode } from '../../local/testing/on-the-roster'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'
import { appointments } from '../../records/appointment'
import { events } from '../../records/event'

const WRONG = '000000000000'
let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const logOf = async (subject: string) =>
  (await district.store.find(events, { where: { subject }, order: { field: 'seq', direction: 'asc' }, limit: 50 })).rows

describe('a role is held by whoever has the code and the number', () => {
  test('somebody new binds with both, and may from then on what the role may', async () => {
    const { appointmentId, code } = await invited(district)
    expect(await rolesOf(district, 'mei')).toEqual([])
    expect(codeOf(await district.tryAs('mei', 'case.list-inbox', {} as never))).toBe('forbidden')
    expect(await tryCode(district, 'mei', code.replace(/(\d{4})/g, '$1 '))).toBe('荔园社区 社区工作者')
    expect(await district.as('mei', 'directory.view-me', {})).toMatchObject({
      ...{ name: '李小梅', phone: mei.phone },
      roles: [{ role: 'community_worker', office: mei.office }],
    })
    expect(codeOf(await district.tryAs('mei', 'case.list-inbox', {} as never))).not.toBe('forbidden')
    expect((await logOf(`appointment:${appointmentId}`)).map(({ kind, by }) => [kind, by])).toEqual([
      ['appointment.added', personIdOf(openidOf('admin-huangpu'))],
      ['appointment.invited', personIdOf(openidOf('admin-huangpu'))],
      ['appointment.bound', personIdOf(openidOf('mei'))],
    ])
  })

  test('the code alone is not enough, nor the number alone; what was wrong is not said', async () => {
    const { code } = await invited(district)
    const other = await district.as('mei', 'staff.bind', { code, phoneCode: tapped(district, '13900000000') })
    const none = await district.as('ming', 'staff.bind', { code: WRONG, phoneCode: tapped(district) })
    expect(other.refused).toEqual(none.refused)
    expect(other.refused).toEqual({
      code: 'invitation_wrong',
      message: expect.stringContaining('还可以试 4 次'),
    })
    expect(await rolesOf(district, 'mei')).toEqual([])
  })

  test('a number that only the person wrote counts for nothing', async () => {
    const { code } = await invited(district)
    await district.as('mei', 'directory.save-contact', { name: '李小梅', phone: mei.phone })
    const reply = await district.tryAs('mei', 'staff.bind', { code, phoneCode: 'made-up' })
    expect(codeOf(reply)).toBe('phone_code_spent')
  })

  test('the same call again gives the same answer, though WeChat’s code is good once', async () => {
    const { code } = await invited(district)
    const input = { code, phoneCode: tapped(district) }
    const id = ulid()
    const first = await district.tryAs('mei', 'staff.bind', input, id)
    district.ports.phoneNumbers.codes.clear()
    expect(await district.tryAs('mei', 'staff.bind', input, id)).toEqual(first)
    const wrong = { code: WRONG, phoneCode: tapped(district) }
    const again = ulid()
    for (let sent = 0; sent < 6; sent += 1) {
      const reply = await district.tryAs('ming', 'staff.bind', wrong, again)
      expect(reply).toMatchObject({ data: { refused: { code: 'invitation_wrong' } } })
    }
  })

  test('one person holds several roles', async () => {
    await tryCode(district, 'mei', (await invited(district)).code)
    const branch = await invited(district, { office: 'B01', role: 'party_member' })
    expect(await tryCode(district, 'mei', branch.code)).toBe('荔园社区第一党支部 党员')
    expect(await rolesOf(district, 'mei')).toEqual(['community_worker:440112001010', 'party_member:B01'])
  })
})

describe('a code', () => {
  test('works once; a second WeChat is told whom to ask', async () => {
    const { code, appointmentId } = await invited(district)
    await tryCode(district, 'mei', code)
    const { refused } = await district.as('ming', 'staff.bind', { code, phoneCode: tapped(district) })
    expect(refused).toEqual({
      code: 'invitation_used',
      message: expect.stringContaining('请单位管理员先结束原来的身份'),
    })
    expect(await rolesOf(district, 'ming')).toEqual([])
    expect(await tryCode(district, 'mei', code)).toBe('role_held')
    expect(codeOf(await district.tryAs('admin-huangpu', 'staff.invite', { appointmentId }))).toBe('appointment_bound')
  })

  test('moves to another WeChat once the admin has ended the first', async () => {
    const { code, appointmentId } = await invited(district)
    await tryCode(district, 'mei', code)
    await district.as('admin-huangpu', 'staff.end-role', { appointmentId, reason: '换了微信' })
    expect(await rolesOf(district, 'mei')).toEqual([])
    expect(await tryCode(district, 'mei-new', code)).toBe('invitation_wrong')
    expect(await tryCode(district, 'mei-new', (await invited(district)).code)).toBe('荔园社区 社区工作者')
  })

  test('ends with the next one', async () => {
    const { code, appointmentId } = await invited(district)
    const next = await district.as('admin-huangpu', 'staff.invite', { appointmentId })
    expect(await tryCode(district, 'mei', code)).toBe('invitation_wrong')
    expect(await tryCode(district, 'mei', next.code)).toBe('荔园社区 社区工作者')
  })

  test('lives seven days, or as long as the district says', async () => {
    const { code } = await invited(district)
    district.ports.clock.set('2026-03-09T23:59:00+08:00')
    const { refused } = await district.as('ming', 'staff.bind', { code, phoneCode: tapped(district, '13900000000') })
    expect(refused?.code).toBe('invitation_wrong')
    district.ports.clock.set('2026-03-10T00:01:00+08:00')
    expect(await tryCode(district, 'mei', code)).toBe('invitation_wrong')
    await district.as('admin-district', 'staff.set-invitation-days', { days: 2 })
    const short = await invited(district, { phone: '13911113333' })
    expect(short.until).toBe(new Date('2026-03-12T23:59:59.999+08:00').toISOString())
    expect(await district.as('admin-huangpu', 'staff.list-offices', {})).toMatchObject({
      ...{ invitationDays: 2, setsDays: false },
    })
  })

  test('is worth nothing once who made it may not give it any more', async () => {
    const { code } = await invited(district)
    const [admin] = (await district.as('admin-district', 'staff.list-people', { office: '440112001', role: 'admin' }))
      .people
    await district.as('admin-district', 'staff.end-role', { appointmentId: admin!.appointmentId, reason: '调离' })
    expect(await tryCode(district, 'mei', code)).toBe('invitation_wrong')
  })

  test('is stored as its hash alone, and a name and number lie sealed', async () => {
    const { code, appointmentId } = await invited(district)
    const raw = JSON.stringify(await district.raw.get(appointments, appointmentId))
    for (const secret of [code, mei.name, mei.phone]) expect(raw).not.toContain(secret)
  })

  test('wrong five times in a row makes the person wait, even with the right one; others go on', async () => {
    const { code } = await invited(district)
    const said: string[] = []
    for (let tries = 0; tries < 6; tries += 1) said.push(await tryCode(district, 'mei', WRONG))
    expect(said).toEqual([...Array(4).fill('invitation_wrong'), 'invitation_wait', 'invitation_wait'])
    expect(await tryCode(district, 'mei', code)).toBe('invitation_wait')
    expect(await tryCode(district, 'ming', WRONG)).toBe('invitation_wrong')
    district.ports.clock.advance(0.51)
    expect(await tryCode(district, 'mei', code)).toBe('荔园社区 社区工作者')
    const refused = await logOf(`person:${personIdOf(openidOf('mei'))}`)
    expect(refused.map(({ kind, data }) => [kind, data.wrong])).toEqual(
      [1, 2, 3, 4, 5].map((wrong) => ['appointment.binding_refused', wrong]),
    )
  })

  test('tried ten times at once is counted ten times', async () => {
    const { code } = await invited(district)
    const said = await Promise.all(Array.from({ length: 10 }, () => tryCode(district, 'mei', WRONG)))
    expect(said.filter((word) => word === 'invitation_wrong')).toHaveLength(4)
    expect(await tryCode(district, 'mei', code)).toBe('invitation_wait')
  })
})

describe('nobody gives themself a role', () => {
  test('an admin does not bind what they added or invited', async () => {
    const own = await invited(district, { office: '440112001', role: 'dispatcher' })
    expect(await tryCode(district, 'admin-huangpu', own.code)).toBe('invitation_own')
    const { appointmentId } = await district.as('admin-district', 'staff.add-person', {
      ...{ name: '许晓东', phone: '13911115555', office: '440112001', role: 'leader' },
    })
    const { code } = await district.as('admin-huangpu', 'staff.invite', { appointmentId })
    expect(await tryCode(district, 'admin-huangpu', code, '13911115555')).toBe('invitation_own')
  })
})

describe('a number that WeChat does not give', () => {
  test.each([
    ['spent', 'phone_code_spent'],
    ['abroad', 'phone_abroad'],
    ['busy', 'unavailable'],
    ['not_here', 'phone_not_here'],
  ] as const)('is refused with what to do: %s', async (reason, refusal) => {
    const { code } = await invited(district)
    district.ports.phoneNumbers.codes.set('tap', { reason })
    expect(codeOf(await district.tryAs('mei', 'staff.bind', { code, phoneCode: 'tap' }))).toBe(refusal)
  })
})
