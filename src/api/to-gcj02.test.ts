import { toGcj02 } from './to-gcj02'

/** Metres between two places of this latitude. */
const apart = (a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) =>
  Math.hypot((a.latitude - b.latitude) * 111_000, (a.longitude - b.longitude) * 102_000)

test('in Huangpu the map lies some hundred metres from the satellite, east and a little south', () => {
  const satellite = { latitude: 23.1, longitude: 113.45 }
  const map = toGcj02(satellite.latitude, satellite.longitude)
  expect(map.longitude).toBeGreaterThan(satellite.longitude)
  expect(map.latitude).toBeLessThan(satellite.latitude)
  expect(apart(satellite, map)).toBeGreaterThan(300)
  expect(apart(satellite, map)).toBeLessThan(800)
})

test('two places stay as far apart as they are', () => {
  const here = { latitude: 23.1, longitude: 113.45 }
  const there = { latitude: 23.101, longitude: 113.451 }
  const shifted = apart(toGcj02(here.latitude, here.longitude), toGcj02(there.latitude, there.longitude))
  expect(Math.abs(shifted - apart(here, there))).toBeLessThan(2)
})
