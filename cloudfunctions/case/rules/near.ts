interface Point {
  latitude: number
  longitude: number
}

const EARTH = 6_371_008.8
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres along the earth's surface between two points of one coordinate system (haversine). */
export function metresBetween(one: Point, other: Point): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)]
  const up = Math.sin((b - a) / 2) ** 2
  const across = Math.cos(a) * Math.cos(b) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  return 2 * EARTH * Math.asin(Math.sqrt(up + across))
}
