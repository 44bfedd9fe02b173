import type { CaseLine } from '../../../../contract/case/case-view'
import { useLivePages } from '../../../api/use-live-query'
import { inboxInput } from './desk-state'
import { matchLine } from './match-line'
import type { Desk } from './use-desk'

/** What the middle pane lists, page by page. */
export function useDeskLines(desk: Desk) {
  const inbox = useLivePages('case.list-inbox', inboxInput(desk.view ?? 'waiting', desk.filters, desk.me))
  const lines: CaseLine[] = inbox.data?.flatMap(({ cases }) => cases) ?? []
  return {
    ...inbox,
    lines: desk.words === '' ? lines : lines.filter((line) => matchLine(line, desk.words)),
    /** Read so far; what is looked for by words is looked for in these. */
    read: lines.length,
    offices: inbox.data?.[0]?.offices ?? [],
  }
}
export type DeskLines = ReturnType<typeof useDeskLines>
