import { useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { CaseLine } from '../../../../contract/case/case-view'
import type { DataOf } from '../../../../contract/operations'
import { bringUp } from '../../../api/bring-up'
import { keepInAddress } from '../../../api/page-address'
import { useDraft } from '../../../api/use-draft'
import { go } from '../../../ui/go'
import { useWide } from '../../../ui/use-wide'
import { type DeskState, type DeskView, EMPTY_DESK, type Filters, viewsFor } from './desk-state'
import { useMarks } from './use-marks'

/** Everything that the panes of the desk share: what is listed, which case is chosen, which are marked. */
export function useDesk(me: DataOf<'directory.view-me'>) {
  const wide = useWide()
  const views = viewsFor(me)
  const [state, change] = useDraft<DeskState>('desk', EMPTY_DESK)
  const [chosen, setChosen] = useState<string | undefined>(useRouter().params.caseId)
  // Not kept: tomorrow's list must not be narrowed by what was looked for today.
  const [words, setWords] = useState('')
  const [assigning, setAssigning] = useState(false)
  const marks = useMarks()
  const view = state.view && views.includes(state.view) ? state.view : views[0]
  // Where the chosen one stood, for when it has left the list.
  const place = useRef(-1)

  function choose(caseId: string) {
    setChosen(caseId)
    keepInAddress('caseId', caseId)
  }
  function open(caseId: string) {
    choose(caseId)
    if (!wide) go('packages/desk/handle/index', { caseId })
  }
  function step(lines: CaseLine[], by: 1 | -1) {
    const at = lines.findIndex(({ id }) => id === chosen)
    // The next one has moved up into the place of one that left.
    const from = at >= 0 ? at : by > 0 ? place.current - 1 : place.current
    const to = Math.min(Math.max(from + by, 0), lines.length - 1)
    const line = lines[to]
    if (!line) return
    place.current = to
    choose(line.id)
    bringUp(`#case-${line.id}`)
  }
  return {
    ...{ me, wide, views, view, chosen, choose, open, step, marks, assigning, setAssigning },
    ...{ filters: state.filters, words, search: setWords },
    show(next: DeskView) {
      setWords('')
      change({ view: next })
    },
    filter: (part: { [K in keyof Filters]: Filters[K] | undefined }) => {
      const filters = Object.entries({ ...state.filters, ...part }).filter(([, value]) => value !== undefined)
      change({ filters: Object.fromEntries(filters) })
    },
    clearFilters: () => change({ filters: {} }),
  }
}
export type Desk = ReturnType<typeof useDesk>
