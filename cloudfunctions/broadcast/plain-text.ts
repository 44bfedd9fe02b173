const BLOCK_END = /<(?:br|hr)\s*\/?>|<\/(?:p|h2|h3|h4|li|blockquote|tr|th|td|table)>/g
const PICTURE = /<img\b[^>]*?\balt="([^"]*)"[^>]*>/g
const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The words of a clean body (clean-body.ts), a line a block, with what its pictures are said to show. */
export function plainText(body: string): string {
  return body
    .replace(PICTURE, ' $1 ')
    .replace(BLOCK_END, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
