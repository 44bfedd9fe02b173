/** From this share of the shorter text's words on, two texts are about one thing. */
export const ALIKE = 0.3

/** The words that two texts share, in the order of the first. */
export const sharedWords = (one: readonly string[], other: readonly string[]) =>
  one.filter((word) => other.includes(word))

/** 0 to 1: how much of the shorter text's words the other has too. A text without words is like nothing. */
export function similarity(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length)
  return shorter === 0 ? 0 : sharedWords(one, other).length / shorter
}

export const alike = (one: readonly string[], other: readonly string[]) => similarity(one, other) >= ALIKE
