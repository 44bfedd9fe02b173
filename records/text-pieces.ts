const MOST = 200

/**
 * Folds what looks alike into one, since people's keyboards mix it: full-width letters and digits to half-width,
 * capitals to small ones.
 */
export const folded = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * The pieces that a text is found by: every two neighbouring Chinese characters, and each run of letters and digits as
 * a whole. Punctuation separates. At most 200, each once.
 */
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

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** Words that say nothing of what it is about. */
const EMPTY = new Set([
  '已经',
  '没有',
  '有人',
  '我们',
  '你们',
  '他们',
  '现在',
  '一直',
  '还是',
  '请问',
  '希望',
  '这里',
  '那里',
  '问题',
  '反映',
])

/** Numbers of phones, cards and doors are of a person, not of the thing; nobody shall find out by trying them. */
const isNumber = (word: string) => /^\d{3,}$/.test(word)

/** The words of a text of two characters or more, each once: what two people say of one thing they share. */
export function textWords(text: string): string[] {
  const words = [...segmenter.segment(folded(text))]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1 && !EMPTY.has(segment) && !isNumber(segment))
    .map(({ segment }) => segment)
  return [...new Set(words)].slice(0, MOST)
}
