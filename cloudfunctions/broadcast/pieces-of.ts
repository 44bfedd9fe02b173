import type { StoredContent } from '../../records/broadcast'
import { textPieces } from '../../records/text-pieces'
import { plainText } from './plain-text'

/** So much of the text is looked through; titles and summaries say the rest. */
const SEARCHED = 2000
/** Rows of one release hold so many pieces together at most: an audience of 200 rules is found by its title and beginning. */
const MOST_TOGETHER = 20_000

/** What a notice is found by under each of so many keys, what matters most first. */
export function piecesOf({ title, summary, source, documentNumber, body }: StoredContent, keys: number): string[] {
  const about = [title, summary, source, documentNumber, plainText(body).slice(0, SEARCHED)].join('\n')
  // Sentence by sentence, since the pieces of one text are limited; they never reach over a full stop anyway.
  const pieces = new Set(about.split(/[,。;:!?、\s]+/).flatMap(textPieces))
  return [...pieces].slice(0, Math.floor(MOST_TOGETHER / Math.max(keys, 1)))
}
