/** Pages that are looked through for what no index tells; then there is a next, even if little was found. */
export const MOST_LOOKS = 5

export interface Look<Row> {
  rows: Row[]
  more: boolean
}

/**
 * Gathers a page of what `keep` lets through, look by look; `keep` gets a look's rows at once, so that it reads what it
 * needs in one go. The next page begins behind the last row that was decided on.
 */
export async function lookThrough<Row, Kept>(asked: {
  page: number
  after: string | undefined
  look(after: string | undefined): Promise<Look<Row>>
  keep(rows: Row[]): Promise<(Kept | undefined)[]>
  cursorAfter(row: Row): string
}): Promise<{ kept: Kept[]; next: string | undefined }> {
  const kept: Kept[] = []
  let after = asked.after
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const { rows, more } = await asked.look(after)
    const verdicts = await asked.keep(rows)
    for (const [at, verdict] of verdicts.entries()) {
      if (verdict === undefined) continue
      kept.push(verdict)
      const isLast = at === rows.length - 1
      if (kept.length === asked.page) {
        return { kept, next: isLast && !more ? undefined : asked.cursorAfter(rows[at] as Row) }
      }
    }
    const last = rows.at(-1)
    if (!more || !last) return { kept, next: undefined }
    after = asked.cursorAfter(last)
  }
  return { kept, next: after }
}
