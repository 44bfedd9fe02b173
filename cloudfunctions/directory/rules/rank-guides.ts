import type { GuideRecord } from '../../../records/guide'

/** A piece in the title says more than one in the text. */
const IN_TITLE = 2
const MOST = 60

/** Up to so many pieces are words that somebody chose; more are a sentence, most of which no matter says. */
const FEW = 4

/** Those that have half of the looked-for pieces, of a sentence's a third; the nearest first, then by title. */
export function rankGuides(rows: readonly GuideRecord[], pieces: readonly string[]): GuideRecord[] {
  return rows
    .map((row) => {
      const has = pieces.filter((piece) => row.pieces.includes(piece))
      const inTitle = has.filter((piece) => row.title.normalize('NFKC').toLowerCase().includes(piece))
      return { row, has: has.length, score: has.length + inTitle.length * IN_TITLE }
    })
    .filter(({ has }) => has * (pieces.length <= FEW ? 2 : 3) >= pieces.length)
    .sort(
      (a, b) => b.score - a.score || a.row.title.length - b.row.title.length || (a.row.title < b.row.title ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ row }) => row)
}
