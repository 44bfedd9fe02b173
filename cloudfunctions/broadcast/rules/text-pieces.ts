const MOST = 200
const folded = (text: string) => text.normalize('NFKC').toLowerCase()

/** Two-character pieces of a text, as cases are found by; at most 200. */
export function textPieces(text: string): string[] {
  const pieces = new Set<string>()
  for (const run of folded(text).match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []) {
    if (/^[a-z0-9]/.test(run)) pieces.add(run)
    else {
      const signs = [...run]
      for (let at = 0; at + 1 < signs.length; at += 1) pieces.add(`${signs[at]}${signs[at + 1]}`)
    }
    if (pieces.size >= MOST) break
  }
  return [...pieces].slice(0, MOST)
}
