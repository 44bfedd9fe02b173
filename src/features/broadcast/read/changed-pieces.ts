import type { NoticeView } from './notice-view'

type Piece = NoticeView['pieces'][number]

/** Characters of what stayed the same, on each side of a change. */
const AROUND = 20
const GAP = '……'

/** What changed, with a little of what stands around it; nothing where nothing did. */
export function changedPieces(pieces: readonly Piece[]): Piece[] {
  if (pieces.every(({ how }) => how === 'kept')) return []
  return pieces.map((piece, at) => {
    if (piece.how !== 'kept') return piece
    const before = at > 0 ? piece.text.slice(0, AROUND) : ''
    const after = at < pieces.length - 1 ? piece.text.slice(-AROUND) : ''
    if (before.length + after.length >= piece.text.length) return piece
    return { ...piece, text: `${before}${GAP}${after}` }
  })
}
