import type { Level } from '../../../contract/case/words'

/** The district's own division code: the office that holds what no street could solve. */
export const DISTRICT = '440112'

/** One level up; at the district there is none above, and it stays. */
export const levelAbove: Record<Level, Level> = { community: 'street', street: 'district', district: 'district' }

/** Which office holds a case of a place at a level. */
export function officeAt(level: Level, place: { communityCode: string; streetCode: string }): string {
  return { community: place.communityCode, street: place.streetCode, district: DISTRICT }[level]
}
