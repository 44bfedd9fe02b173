import { INBOX_VIEWS, type InboxView } from '../../../../contract/case/list-inbox'
import { CATEGORIES, type Category, METHODS, type Method } from '../../../../contract/case/words'
import type { DataOf, InputOf } from '../../../../contract/operations'
import { optionsOf } from '../../../ui/options-of'

type Me = DataOf<'directory.view-me'>
/** The inbox's own views, and beside them what I have in hand myself. */
export type DeskView = InboxView | 'mine'

export interface Filters {
  category?: Category
  method?: Method
  community?: string
  /** A person of the office. */
  person?: string
  /** Days since it was raised, at least. */
  olderThan?: '7' | '15' | '30'
}

/** What the desk shows; kept on the phone, so that it is the same after opening a case or coming back tomorrow. */
export interface DeskState {
  view?: DeskView
  filters: Filters
}
export const EMPTY_DESK: DeskState = { filters: {} }

export const VIEW_WORDS: Record<DeskView, string> = { ...INBOX_VIEWS, mine: '我的' }
export const NOTHING: Record<DeskView, string> = {
  waiting: '没有等受理的诉求。居民反映了新问题,会马上出现在这里。',
  working: '没有在办的诉求。受理后的诉求会在这里,快到期的排在前面。',
  deciding: '没有等您决定的事。下级申请延期、退回两次或超期的诉求,会出现在这里。',
  answered: '没有等居民确认的诉求。答复以后,居民5个工作日内确认。',
  mine: '您手里没有在办的诉求。受理或分派给您的,会出现在这里。',
}

const HANDLES = ['community_worker', 'dispatcher', 'department_officer']
const DECIDES = ['dispatcher', 'leader']

/** Nobody is shown a view in which nothing of theirs can ever stand; the first is where they begin. */
export function viewsFor(me: Me): DeskView[] {
  const has = (roles: string[]) => me.roles.some(({ role }) => roles.includes(role))
  return [
    ...(has(HANDLES) ? (['waiting', 'working'] as const) : []),
    ...(has(DECIDES) ? (['deciding'] as const) : []),
    ...(has(HANDLES) ? (['answered', 'mine'] as const) : []),
  ]
}
const SEARCHES = ['community_worker', 'dispatcher', 'leader', 'auditor']
export const maySearch = (me: Me) => me.roles.some(({ role }) => SEARCHES.includes(role))
export const mayAssign = (me: Me) => me.roles.some(({ role }) => HANDLES.includes(role))

/** What the inbox is asked for. */
export function inboxInput(view: DeskView, { olderThan, ...filters }: Filters, me: Me): InputOf<'case.list-inbox'> {
  const days = olderThan ? { olderThan: Number(olderThan) } : {}
  const mine = view === 'mine' ? { person: me.personId } : {}
  return { view: view === 'mine' ? 'working' : view, ...filters, ...days, ...mine }
}

export const AGE_WORDS = { '7': '7天以上', '15': '15天以上', '30': '30天以上' } as const
export const CATEGORY_OPTIONS = optionsOf<Category>(CATEGORIES)
export const METHOD_OPTIONS = optionsOf<Method>(METHODS)
