const A = 6378245
const E2 = 0.00669342162296594

/** Degrees as satellites give them (WGS-84) to those of maps in China (GCJ-02), which the contract speaks. Within metres. */
export function toGcj02(latitude: number, longitude: number): { latitude: number; longitude: number } {
  const x = longitude - 105
  const y = latitude - 35
  const wave = (value: number, low: number, high: number) =>
    ((20 * Math.sin(value * Math.PI) + 40 * Math.sin((value / 3) * Math.PI)) * 2) / 3 +
    ((low * Math.sin((value / 12) * Math.PI) + high * Math.sin((value / 30) * Math.PI)) * 2) / 3
  const ripple = ((20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2) / 3
  const root = Math.sqrt(Math.abs(x))
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + ripple + wave(y, 160, 320)
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple + wave(x, 150, 300)
  const radians = (latitude / 180) * Math.PI
  const magic = 1 - E2 * Math.sin(radians) ** 2
  const metresNorth = ((A * (1 - E2)) / (magic * Math.sqrt(magic))) * Math.PI
  const metresEast = (A / Math.sqrt(magic)) * Math.cos(radians) * Math.PI
  return { latitude: latitude + (north * 180) / metresNorth, longitude: longitude + (east * 180) / metresEast }
}
