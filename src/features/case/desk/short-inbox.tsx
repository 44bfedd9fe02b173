import { useLivePages } from '../../../api/use-live-query'
import { dayWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { ShortList } from '../../../ui/short-list'

const LISTS = {
  waiting: { title: '等受理的诉求和呼叫', empty: '没有等受理的。' },
  deciding: { title: '等我决定的', empty: '没有等您决定的。' },
}

/** Calls for help: cases and calls that nobody has taken on yet, and what an office below asks for. */
export function ShortInbox({ view }: { view: 'waiting' | 'deciding' }) {
  const query = useLivePages('case.list-inbox', { view })
  const cases = (query.data ?? []).flatMap((page) => page.cases)
  return (
    <ShortList
      {...{ id: `inbox-${view}`, ...LISTS[view], query, more: !query.ended }}
      lines={cases.map(({ id, excerpt, urgency, dueAt, overdue }) => ({
        ...{ key: id, words: excerpt, late: overdue, onTap: () => go('packages/desk/handle/index', { caseId: id }) },
        note: urgency || (dueAt ? `${dayWords(dueAt)}前答复` : ''),
      }))}
      onAll={() => go('packages/desk/inbox/index')}
    />
  )
}
