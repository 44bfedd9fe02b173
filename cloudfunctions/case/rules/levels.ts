import type { Level } from '../../../contract/case/words'

/** The district's own division code: the office that holds what no street could solve. */
export const DISTRICT = '440112'

interface Place {
  communityCode: string
  streetCode: string
}

/** One level up; at the district there is none above, and it stays. */
export const levelAbove: Record<Level, Level> = { community: 'street', street: 'district', district: 'district' }

/** Which office holds a case of a place at a level. */
export function officeAt(level: Level, { communityCode, streetCode }: Place): string {
  return { community: communityCode, street: streetCode, district: DISTRICT }[level]
}

/** A community has 12 digits, a street 9, the district 6; departments (D06) are the district's. */
export function levelOf(office: string): Level {
  if (/^\d{12}$/.test(office)) return 'community'
  return /^\d{9}$/.test(office) ? 'street' : 'district'
}

/** A community's code begins with its own street's. */
export const streetOf = (office: string) => office.slice(0, 9)

export const isDepartment = (office: string) => office.startsWith('D')

/**
 * The office above one: a community's street, a street's district; for a department whoever sent it the case, and for
 * one that routing chose the place's street. Above the district there is none, and it decides itself, by its leaders.
 */
export function officeAbove(office: string, place: Place, dispatchedBy?: string): string {
  if (isDepartment(office)) return dispatchedBy ?? place.streetCode
  if (office === DISTRICT) return DISTRICT
  // A community may lie in another street than the case does.
  return levelOf(office) === 'community' ? streetOf(office) : DISTRICT
}

/** Who watches over a case whose deadline was missed so many times: one office further up each time. */
export function watcherOf(
  { holderOffice, dispatchedBy, escalations, ...place }: Place & Watched,
  times = escalations,
): string {
  let office = holderOffice
  for (let step = 0; step < times && office !== DISTRICT; step += 1)
    office = officeAbove(office, place, step === 0 ? dispatchedBy : undefined)
  return office
}

interface Watched {
  holderOffice: string
  dispatchedBy?: string
  escalations: number
}
