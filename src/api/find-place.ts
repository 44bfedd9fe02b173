import { type FoundPlace, NO_PLACE } from './found-place'
import { toGcj02 } from './to-gcj02'

/** Where this browser is, read once. In WeChat the twin of this file opens the map. */
export function findPlace(): Promise<FoundPlace> {
  return new Promise((found) => {
    const none = () => found({ address: '', sentence: NO_PLACE })
    if (!navigator.geolocation) return none()
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ address: '', point: toGcj02(coords.latitude, coords.longitude) }),
      none,
      { enableHighAccuracy: true, timeout: 10_000 },
    )
  })
}
export const FIND_PLACE_WORDS = '用我现在的位置'
