import { useState } from 'react'
import type { CaseLine } from '../../../../contract/case/case-view'
import { bringUp } from '../../../api/bring-up'
import { useKeys } from '../../../api/use-keys'
import { mayAssign } from './desk-state'
import type { Desk } from './use-desk'

/** The keys and what they do, as the sheet shows them. */
export const KEY_WORDS: [string, string][] = [
  ['j', '下一件'],
  ['k', '上一件'],
  ['o 或 Enter', '打开这一件'],
  ['/', '找诉求'],
  ['x', '选上这一件,或不选'],
  ['a', '把选上的分派给同事'],
  ['d', '到派单的地方'],
  ['e', '到答复的地方'],
  ['?', '看全部按键'],
  ['Esc', '关掉打开的小窗,或离开输入框'],
]

/** Where an action of the case is; the first one there is where it has none of this kind. */
const FIRST_ACTION = '.handle-actions .card, .handle-actions .button'

/** The keyboard of the desk; says whether the sheet with all keys is open. */
export function useDeskKeys(desk: Desk, lines: CaseLine[]) {
  const [help, setHelp] = useState(false)
  const { chosen, marks } = desk
  const acts: Record<string, () => void> = {
    j: () => desk.step(lines, 1),
    k: () => desk.step(lines, -1),
    o: openChosen,
    Enter: openChosen,
    '/': () => bringUp('#desk-search'),
    x: () => chosen && mayAssign(desk.me) && lines.some(({ id }) => id === chosen) && marks.toggle(chosen),
    a: () => marks.marked.length > 0 && desk.setAssigning(true),
    d: () => bringUp('#dispatch-open', '#dispatch', '#lead', FIRST_ACTION),
    e: () => bringUp('[id^="answer-"]', '[id$="-answer-open"]', '[id$="-answer"]', FIRST_ACTION),
    '?': () => setHelp(!help),
    Escape: closeAll,
  }
  function closeAll() {
    setHelp(false)
    desk.setAssigning(false)
  }
  function openChosen() {
    if (!chosen) return desk.step(lines, 1)
    desk.open(chosen)
    bringUp(FIRST_ACTION)
  }
  useKeys((key) => {
    // Under the sheet nothing moves.
    if (help && key !== '?' && key !== 'Escape') return false
    const act = acts[key]
    act?.()
    return act !== undefined
  })
  return { help, setHelp }
}
