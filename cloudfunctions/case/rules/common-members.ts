import { alike } from './similarity'

/** What of a case tells whether it is one of many. */
export interface Told {
  id: string
  createdAt: string
  words: readonly string[]
}

/** Three or more alike in one community within 30 days are a common problem (普遍性问题). */
const ENOUGH = 3
export const WITHIN_MS = 30 * 86_400_000

const before = (one: Told, other: Told) =>
  one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt

/** A case and those like it that came in the 30 days up to it. */
function upTo(last: Told, rows: readonly Told[]): Told[] {
  const from = Date.parse(last.createdAt) - WITHIN_MS
  const like = rows.filter(
    (row) => before(row, last) && Date.parse(row.createdAt) >= from && alike(row.words, last.words),
  )
  return [...like, last]
}

/**
 * The cases that make a common problem together with one that was just heard of; none when there are too few. `rows`
 * are those of its community and category within 30 days before and after it. Cases are not heard of in the order of
 * raising (a text waits for its check, a reader falls behind), so later ones are looked at again with it.
 */
export function membersWith(heard: Told, rows: readonly Told[]): string[] {
  const others = rows.filter(({ id }) => id !== heard.id)
  const all = [...others, heard]
  const lasts = [heard, ...others.filter((row) => before(heard, row))]
  const groups = lasts.map((last) => upTo(last, all)).filter((group) => group.length >= ENOUGH && group.includes(heard))
  return [...new Set(groups.flatMap((group) => group.map(({ id }) => id)))].sort()
}
