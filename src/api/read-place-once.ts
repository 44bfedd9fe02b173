import { toGcj02 } from './to-gcj02'

export interface PlaceReading {
  /** GCJ-02. */
  point: { latitude: number; longitude: number }
  /** Metres. */
  accuracy: number
}

/** Where this browser is, read once; `undefined` where it is not given or not known. In WeChat a twin of this file. */
export function readPlaceOnce(): Promise<PlaceReading | undefined> {
  return new Promise((found) => {
    if (!navigator.geolocation) return found(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ point: toGcj02(coords.latitude, coords.longitude), accuracy: coords.accuracy }),
      () => found(undefined),
      { enableHighAccuracy: true, timeout: 10_000 },
    )
  })
}
