import type { CaseRecord, Visit } from '../../../records/case'
import { metresBetween } from './near'

interface Reading {
  point: { latitude: number; longitude: number }
  /** Metres. */
  accuracy: number
}

/** At the place within this many metres, and what the reading itself may be off by (up to the same again). */
const RADIUS = 300

/** What is kept of a location: whether it was the place of the case; without a reading or a point, 未核实. */
export function placeOfVisit({ place }: CaseRecord, reading: Reading | undefined): Visit['place'] {
  if (!reading || !place.point) return 'unverified'
  const off = metresBetween(place.point, reading.point)
  return off <= RADIUS + Math.min(reading.accuracy, RADIUS) ? 'at_place' : 'away'
}
