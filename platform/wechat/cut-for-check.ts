/** WeChat takes at most 2,500 characters a check (security.msgSecCheck: 文本内容字数, 上限 2500 字). */
export const MOST_IN_A_CHECK = 2500
/** A piece begins so far before the end of the one before, so that no phrase is hidden by being cut in two. */
const OVERLAP = 50

/** A text in pieces that the check takes; whole characters, never half of one. */
export function cutForCheck(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (start < text.length) {
    const end = wholeBefore(text, Math.min(start + MOST_IN_A_CHECK, text.length))
    pieces.push(text.slice(start, end))
    if (end === text.length) break
    start = wholeBefore(text, end - OVERLAP)
  }
  return pieces
}

/** Not between the two halves of one character. */
const wholeBefore = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at)
