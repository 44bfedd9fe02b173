import type { InputOf } from '../../contract/operations'
import type { District } from './open-district'

export const COMMUNITY = '440112001010'
export const mei: InputOf<'staff.add-person'> = {
  ...{ name: '李小梅', phone: '13911112222', office: COMMUNITY, role: 'community_worker' },
}

/** Adds somebody and makes their invitation, as one admin; the line and the code. */
export async function invited(
  district: District,
  person: Partial<InputOf<'staff.add-person'>> = {},
  admin = 'admin-huangpu',
) {
  const { appointmentId } = await district.as(admin, 'staff.add-person', { ...mei, ...person })
  return { appointmentId, ...(await district.as(admin, 'staff.invite', { appointmentId })) }
}

let taps = 0
/** Whoever calls taps WeChat's button, and it vouches for this number. */
export function tapped(district: District, number = mei.phone): string {
  taps += 1
  const phoneCode = `tap-${taps}`
  district.ports.phoneNumbers.codes.set(phoneCode, { number })
  return phoneCode
}

/** Tries a code with the number that WeChat vouches for: the role that is held now, or why not. */
export async function tryCode(district: District, persona: string, code: string, number = mei.phone) {
  const { bound, refused } = await district.as(persona, 'staff.bind', { code, phoneCode: tapped(district, number) })
  return refused?.code ?? `${bound?.officeName} ${bound?.roleName}`
}
export const rolesOf = async (district: District, persona: string) =>
  (await district.as(persona, 'directory.view-me', {})).roles.map(({ role, office }) => `${role}:${office}`)
