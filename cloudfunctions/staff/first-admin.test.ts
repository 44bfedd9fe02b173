import { tapped, tryCode } from '../../local/testing/on-the-roster'
import { type District, openDistrict } from '../../local/testing/open-district'
import { rosters } from '../../records/appointment'
import { tellFirstCode } from '../../scripts/first-admin'

const CODE = '246813579024'
let district: District

/** The code that the command printed is set by its hash. */
function setFirstCode(): void {
  const lines: string[] = []
  tellFirstCode((line) => lines.push(line), CODE)
  expect(lines[0]).toBe('邀请码:2468 1357 9024')
  district.ports.firstAdminHash = /[0-9a-f]{64}/.exec(lines.join('\n'))?.[0]
}
/** As an installation is before anybody bound anything. */
async function withoutAdmins(): Promise<void> {
  await district.store.transact(async (tx) => {
    const roster = await tx.get(rosters, '440112')
    if (roster) await tx.remove(rosters, roster.id, roster.version)
  })
}
beforeEach(async () => {
  district = await openDistrict()
})

describe('the first admin', () => {
  test('is whoever has the installation’s code, with a number; then they bring in everybody else', async () => {
    await withoutAdmins()
    setFirstCode()
    expect(await tryCode(district, 'mei', CODE, '13700001111')).toMatch(/管理员$/)
    const offices = await district.as('mei', 'staff.list-offices', {})
    expect(offices.setsDays).toBe(true)
    const { roles } = await district.as('mei', 'staff.view-my-roles', {})
    expect(roles).toMatchObject([{ since: district.ports.clock.now().toISOString() }])
  })

  test('is one, also where two enter the code at once', async () => {
    await withoutAdmins()
    setFirstCode()
    const said = await Promise.all(['mei', 'ming'].map((persona) => tryCode(district, persona, CODE)))
    expect(said.filter((words) => /管理员$/.test(words))).toHaveLength(1)
    expect(said).toContain('invitation_wrong')
  })

  test('is nobody where the district has an admin, or no code was set', async () => {
    setFirstCode()
    expect(await tryCode(district, 'mei', CODE)).toBe('invitation_wrong')
    await withoutAdmins()
    delete district.ports.firstAdminHash
    expect(await tryCode(district, 'mei', CODE)).toBe('invitation_wrong')
  })

  test('is none without a number that WeChat vouches for', async () => {
    await withoutAdmins()
    setFirstCode()
    const phoneCode = tapped(district)
    district.ports.phoneNumbers.codes.set(phoneCode, { reason: 'abroad' })
    expect(await district.tryAs('mei', 'staff.bind', { code: CODE, phoneCode })).toMatchObject({
      error: { code: 'phone_abroad' },
    })
  })
})
