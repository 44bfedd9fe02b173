import { invited, tryCode } from '../../local/testing/on-the-roster'
import { type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

describe('what I am', () => {
  test('is nothing but a resident until I have bound; then my office, my role and since when', async () => {
    expect(await district.as('mei', 'staff.view-my-roles', {})).toEqual({ roles: [], waitMinutes: 0 })
    const { code, appointmentId } = await invited(district)
    await tryCode(district, 'mei', code)
    const since = district.ports.clock.now().toISOString()
    const own = { roleName: '社区工作者', officeName: '荔园社区', since }
    expect((await district.as('mei', 'staff.view-my-roles', {})).roles).toEqual([own])
    expect((await district.as('ming', 'staff.view-my-roles', {})).roles).toEqual([])
    await district.as('admin-huangpu', 'staff.end-role', { appointmentId, reason: '调离' })
    expect((await district.as('mei', 'staff.view-my-roles', {})).roles).toEqual([])
  })

  test('says how long no code may be tried', async () => {
    for (let tries = 0; tries < 5; tries += 1) await tryCode(district, 'mei', '000000000000')
    expect((await district.as('mei', 'staff.view-my-roles', {})).waitMinutes).toBe(30)
  })
})
