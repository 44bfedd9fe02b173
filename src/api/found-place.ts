export interface FoundPlace {
  point?: { latitude: number; longitude: number }
  /** What the map calls it; empty where only the point is known. */
  address: string
  /** Why there is no place, in a sentence; absent when there is one, or when the person went back by choice. */
  sentence?: string
}

/** The person would rather not have it read. */
export const PLACE_REFUSED = '您没有同意,就不读位置。直接写在上面就可以,比如“荔园小区3栋楼下”。'
export const NO_PLACE = '没有拿到位置,直接写在上面就可以,比如“荔园小区3栋楼下”。'
