/** The code in what was scanned: an address that ends in it, or the code itself; none in anything else. */
export function codeOf(scanned: string): string | undefined {
  return /(?:^|\/d\/)([\w-]{16,32}\.[\w-]{43})$/.exec(scanned)?.[1]
}
