import { COMMUNITY, invited, mei, tryCode } from '../../local/testing/on-the-roster'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const ADMIN = 'admin-huangpu'
const NUMBERS = ['13911112222', '13911113333', '13911114444']

describe('codes for several people at once', () => {
  test('are one each, and each binds its own person alone', async () => {
    const appointmentIds: string[] = []
    for (const phone of NUMBERS) {
      appointmentIds.push((await district.as(ADMIN, 'staff.add-person', { ...mei, phone })).appointmentId)
    }
    const { made, until } = await district.as(ADMIN, 'staff.invite-several', { appointmentIds })
    expect(new Set(made.map(({ code }) => code)).size).toBe(3)
    expect(until).toBe(new Date('2026-03-09T23:59:59.999+08:00').toISOString())
    const codeFor = (at: number) => made.find(({ appointmentId }) => appointmentId === appointmentIds[at])!.code
    expect(await tryCode(district, 'mei', codeFor(1), NUMBERS[0])).toBe('invitation_wrong')
    expect(await tryCode(district, 'mei', codeFor(0), NUMBERS[0])).toBe('荔园社区 社区工作者')
    expect(await tryCode(district, 'ming', codeFor(1), NUMBERS[1])).toBe('荔园社区 社区工作者')
  })

  test('leave out who has bound meanwhile', async () => {
    const { code, appointmentId } = await invited(district)
    await tryCode(district, 'mei', code)
    const other = await district.as(ADMIN, 'staff.add-person', { ...mei, phone: NUMBERS[1]! })
    const appointmentIds = [appointmentId, other.appointmentId]
    const { made } = await district.as(ADMIN, 'staff.invite-several', { appointmentIds })
    expect(made.map((one) => one.appointmentId)).toEqual([other.appointmentId])
  })

  test('are none where one of them is not the caller’s to invite', async () => {
    const own = await district.as(ADMIN, 'staff.add-person', mei)
    const elsewhere = await district.as('admin-district', 'staff.add-person', {
      ...mei,
      office: '440112002',
      role: 'dispatcher',
    })
    const appointmentIds = [own.appointmentId, elsewhere.appointmentId]
    expect(codeOf(await district.tryAs(ADMIN, 'staff.invite-several', { appointmentIds }))).toBe('not_found')
    const { people } = await district.as(ADMIN, 'staff.list-people', { office: COMMUNITY, state: 'waiting' })
    expect(people.map(({ invitedUntil }) => invitedUntil)).toEqual([undefined])
  })
})
