/** A small generator of the same numbers every time (mulberry32), so that two runs fill the same district. */
export function drawFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    one: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T,
    upTo: (most: number) => Math.floor(next() * most),
  }
}
export type Draw = ReturnType<typeof drawFrom>
