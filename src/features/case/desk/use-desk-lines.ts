import type { CaseLine } from '../../../../contract/case/case-view'
import { useLivePages } from '../../../api/use-live-query'
import { inboxInput, maySearch } from './desk-state'
import { matchLine } from './match-line'
import type { Desk } from './use-desk'

/**
 * What the middle pane lists, page by page: the inbox, or what was looked for in the whole place. Who may not look there
 * (a department has no place) looks in what the inbox has read.
 */
export function useDeskLines(desk: Desk) {
  const { words, me, filters } = desk
  const everywhere = words !== '' && maySearch(me)
  const { category, community } = filters
  const view = desk.view ?? 'waiting'
  const inbox = useLivePages('case.list-inbox', inboxInput(view, filters, me), { enabled: !everywhere })
  const search = useLivePages('case.search-cases', { words, category, community }, { enabled: everywhere })
  const pages = everywhere ? search : inbox
  const all: CaseLine[] = pages.data?.flatMap(({ cases }) => cases) ?? []
  return {
    ...pages,
    lines: words === '' || everywhere ? all : all.filter((line) => matchLine(line, words)),
    /** Looked for in the whole place and not in this view alone. */
    everywhere,
    /** Cases read so far. */
    read: all.length,
    offices: inbox.data?.[0]?.offices ?? [],
  }
}
export type DeskLines = ReturnType<typeof useDeskLines>
