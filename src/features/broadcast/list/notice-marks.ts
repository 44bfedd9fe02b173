import type { BroadcastCard } from '../../../../contract/broadcast/broadcast-card'
import type { Duty } from '../../../../contract/broadcast/words'

export interface Mark {
  sign: string
  words: string
  tone: 'fresh' | 'wait' | 'over'
}

/** What is still asked of the reader, where the notice itself asks for nothing it is the survey in it. */
const TO_DO: Record<Duty, string> = { none: '请您答一答', understand: '请您看懂', acknowledge: '要签收' }

type Marked = Pick<BroadcastCard, 'unread' | 'corrected' | 'toDo' | 'duty' | 'category' | 'withdrawn' | 'ended'>

/** How a notice stands with its reader, in words: colour never speaks alone. What is withdrawn asks for nothing more. */
export function marksOf(card: Marked): Mark[] {
  if (card.withdrawn) return [{ sign: '×', words: '已撤回', tone: 'over' }]
  const toDo = card.category === 'survey' ? TO_DO.none : TO_DO[card.duty]
  return [
    ...(card.corrected ? [{ sign: '!', words: '有更正', tone: 'wait' } as const] : []),
    ...(card.unread && !card.corrected ? [{ sign: '●', words: '未读', tone: 'fresh' } as const] : []),
    ...(card.toDo && !card.ended ? [{ sign: '✎', words: toDo, tone: 'wait' } as const] : []),
    ...(card.ended ? [{ sign: '○', words: '已过期', tone: 'over' } as const] : []),
  ]
}
