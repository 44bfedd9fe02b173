import type { BroadcastCard } from '../../../../contract/broadcast/broadcast-card'
import type { Duty } from '../../../../contract/broadcast/words'
import type { NoticeView } from '../read/notice-view'

export interface Mark {
  sign: string
  words: string
  tone: 'fresh' | 'wait' | 'over'
}

/** What is still asked of the reader, where the notice itself asks for nothing it is the survey in it. */
const TO_DO: Record<Duty, string> = { none: '请您答一答', understand: '请您看懂', acknowledge: '要签收' }

const TO_DO_SIGN = '✎'
type Marked = Pick<BroadcastCard, 'unread' | 'corrected' | 'toDo' | 'duty' | 'category' | 'withdrawn' | 'ended'>

/** How a notice stands with its reader, in words: colour never speaks alone. What is withdrawn asks for nothing more. */
export function marksOf(card: Marked): Mark[] {
  if (card.withdrawn) return [{ sign: '×', words: '已撤回', tone: 'over' }]
  const toDo = card.category === 'survey' ? TO_DO.none : TO_DO[card.duty]
  return [
    ...(card.corrected ? [{ sign: '!', words: '有更正', tone: 'wait' } as const] : []),
    ...(card.unread && !card.corrected ? [{ sign: '●', words: '未读', tone: 'fresh' } as const] : []),
    ...(card.toDo && !card.ended ? [{ sign: TO_DO_SIGN, words: toDo, tone: 'wait' } as const] : []),
    ...(card.ended ? [{ sign: '○', words: '已过期', tone: 'over' } as const] : []),
  ]
}

/** What an open notice still asks of its reader, each by its own name. */
export function asksOf(view: NoticeView): Mark[] {
  if (view.withdrawn) return marksOf(view)
  const asks = [
    ...(view.duty === 'understand' && !view.understood ? [TO_DO.understand] : []),
    ...(view.mustAcknowledge && !view.acknowledgedAt ? [TO_DO.acknowledge] : []),
    ...(view.survey?.open && !view.survey.answered ? [TO_DO.none] : []),
  ]
  const ended = marksOf({ ...view, unread: false, corrected: false, toDo: false })
  return [...asks.map((words) => ({ sign: TO_DO_SIGN, words, tone: 'wait' as const })), ...ended]
}
