import { distance } from '@turf/distance'

/** Degrees; of one coordinate system (GCJ-02 throughout, as WeChat gives them). */
export interface Point {
  latitude: number
  longitude: number
}
/** One location reading at the tap; the accuracy in metres. Never stored. */
export interface Reading {
  point: Point
  accuracy: number
}

/**
 * All that is kept of a location: at the place, how far away in bands, or why it is not known. Never coordinates, never
 * a track (the rules against 指尖上的形式主义, 国办函〔2026〕12号).
 */
export const PLACE_BANDS = {
  at_place: '在现场',
  within_1km: '离现场1公里以内',
  within_5km: '离现场1到5公里',
  farther: '离现场5公里以上',
  not_given: '没有提供位置',
  unknown_place: '地点没有坐标,无法核对',
} as const
export type PlaceBand = keyof typeof PLACE_BANDS

/** At the place within so many metres, and what the reading itself may be off by (up to the same again). */
export const AT_PLACE_METRES = 300

/** Metres along the earth's surface. */
export const metresBetween = (one: Point, other: Point): number =>
  distance([one.longitude, one.latitude], [other.longitude, other.latitude], { units: 'meters' })

export function bandOf(place: Point | undefined, reading: Reading | undefined, radius = AT_PLACE_METRES): PlaceBand {
  if (!reading) return 'not_given'
  if (!place) return 'unknown_place'
  const off = metresBetween(place, reading.point)
  if (off <= radius + Math.min(reading.accuracy, radius)) return 'at_place'
  if (off <= 1000) return 'within_1km'
  return off <= 5000 ? 'within_5km' : 'farther'
}
