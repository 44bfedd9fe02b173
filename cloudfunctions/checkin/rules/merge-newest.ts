/** How far one of two lists has been shown: its pages before `after` whole, of the one behind it what is `below` or later. */
export interface Shown {
  after: string
  below: string
}
export interface Source<T> {
  shown: Shown
  page: { rows: readonly T[]; next?: string }
}
const NOTHING: Shown = { after: '', below: '' }

const MARK = /^([\w-]*)~([\d:.TZ+-]*)~([\w-]*)~([\d:.TZ+-]*)$/

export const writeMark = (one: Shown, other: Shown) => [one.after, one.below, other.after, other.below].join('~')

/** `undefined` for what no merged list has ever given out. */
export function readMark(text: string | undefined): [Shown, Shown] | undefined {
  if (text === undefined) return [NOTHING, NOTHING]
  const found = MARK.exec(text)
  if (!found) return undefined
  const [, after = '', below = '', otherAfter = '', otherBelow = ''] = found
  return [
    { after, below },
    { after: otherAfter, below: otherBelow },
  ]
}

/**
 * Two lists, each newest first, as one: what is as new as the last row of both pages that were read, so that nothing
 * of a later page belongs between. However many bear the same moment, each is shown once. `mark` is absent at the end.
 */
export function mergeNewest<A extends { at: string }, B extends { at: string }>(one: Source<A>, other: Source<B>) {
  const reach = [endOf(one), endOf(other)].sort()[1] as string
  const rows = [...visible(one, reach), ...visible(other, reach)].sort((a, b) => (a.at < b.at ? 1 : -1))
  return { rows, ...(reach === '' ? {} : { mark: writeMark(onwards(one, reach), onwards(other, reach)) }) }
}

/** The last moment that a page is known to; every moment, where no page follows. */
const endOf = ({ page }: Source<{ at: string }>) => (page.next ? (page.rows[page.rows.length - 1]?.at ?? '') : '')

const visible = <T extends { at: string }>({ shown, page }: Source<T>, reach: string): T[] =>
  page.rows.filter(({ at }) => at >= reach && (shown.below === '' || at < shown.below))

const onwards = (source: Source<{ at: string }>, reach: string): Shown =>
  source.page.next && endOf(source) >= reach
    ? { after: source.page.next, below: '' }
    : { ...source.shown, below: reach }
