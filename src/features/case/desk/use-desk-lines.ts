import type { CaseLine } from '../../../../contract/case/case-view'
import { useLivePages } from '../../../api/use-live-query'
import { inboxInput } from './desk-state'
import type { Desk } from './use-desk'

/** What the middle pane lists, page by page. */
export function useDeskLines(desk: Desk) {
  const inbox = useLivePages('case.list-inbox', inboxInput(desk.view ?? 'waiting', desk.filters, desk.me))
  const lines: CaseLine[] = inbox.data?.flatMap(({ cases }) => cases) ?? []
  return { ...inbox, lines, offices: inbox.data?.[0]?.offices ?? [] }
}
export type DeskLines = ReturnType<typeof useDeskLines>
