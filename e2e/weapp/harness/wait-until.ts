/** Asks again until it is there; gives up after `seconds` with the sentence of `otherwise`. */
export async function waitUntil<T>(
  look: () => T | undefined | false,
  otherwise: () => string,
  seconds = 45,
): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const found = look()
    if (found) return found
    if (Date.now() > end) throw new Error(otherwise())
    await new Promise((next) => setTimeout(next, 15))
  }
}
