import fc from 'fast-check'
import { mergeNewest, readMark, type Shown } from './merge-newest'

interface Row {
  at: string
  id: string
}
/** Few moments, so that many rows bear the same one. */
const rowsOf = (name: string) =>
  fc
    .array(fc.integer({ min: 10, max: 16 }), { maxLength: 40 })
    .map((days) => days.sort((a, b) => b - a).map((day, index) => ({ at: `2026-03-${day}T`, id: `${name}${index}` })))

const pageOf = (rows: Row[], { after }: Shown, size: number) => {
  const begin = after === '' ? 0 : Number(after)
  const end = begin + size
  return { rows: rows.slice(begin, end), ...(end < rows.length ? { next: String(end) } : {}) }
}

test('page by page everything of both lists comes once, newest first', () => {
  fc.assert(
    fc.property(rowsOf('a'), rowsOf('b'), fc.integer({ min: 1, max: 7 }), (one, other, size) => {
      const seen: Row[] = []
      let mark: string | undefined
      let turns = 0
      do {
        const [ofOne, ofOther] = readMark(mark)!
        const merged = mergeNewest(
          { shown: ofOne, page: pageOf(one, ofOne, size) },
          { shown: ofOther, page: pageOf(other, ofOther, size) },
        )
        seen.push(...merged.rows)
        mark = merged.mark
        turns += 1
      } while (mark !== undefined && turns < 200)
      expect(seen.map(({ at }) => at)).toEqual(
        [...one, ...other]
          .map(({ at }) => at)
          .sort()
          .reverse(),
      )
      expect(new Set(seen.map(({ id }) => id)).size).toBe(one.length + other.length)
    }),
  )
})

test('what no list has given out is no mark', () => {
  for (const text of ['', 'a', 'a~b', 'x~y~z', '~~~~']) expect(readMark(text)).toBeUndefined()
})
