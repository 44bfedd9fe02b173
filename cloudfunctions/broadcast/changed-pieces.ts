import { diffArrays } from 'diff'
import type { StoredContent } from '../../records/broadcast'
import { plainText } from './plain-text'

export interface Piece {
  text: string
  how: 'kept' | 'added' | 'removed'
}

/** Clause by clause: single signs would come out as confetti, and the library's sentences end in Latin full stops. */
const clausesOf = ({ title, summary, body }: StoredContent) =>
  [title, summary, plainText(body)]
    .join('\n')
    .match(/[^。!?;,,、\n]*[。!?;,,、\n]?/gu)
    ?.filter(Boolean) ?? []

/** What an edition changed against another one, in reading order; nothing where the words are the same. */
export function changedPieces(before: StoredContent, now: StoredContent): Piece[] {
  const parts = diffArrays(clausesOf(before), clausesOf(now))
  if (parts.every(({ added, removed }) => !added && !removed)) return []
  return parts.map(({ value, added, removed }) => ({
    text: value.join(''),
    how: added ? 'added' : removed ? 'removed' : 'kept',
  }))
}
