import type { ItemLine } from '../../../contract/project/list-view'
import { useLivePages } from '../../api/use-live-query'
import { dueDay, dueWords } from '../../ui/due-words'
import { go } from '../../ui/go'
import { ShortList } from '../../ui/short-list'

const LISTS = {
  mine: { title: '我负责的整改', empty: '没有您负责的整改事项。' },
  check: { title: '等我看的整改', empty: '没有等您核实或决定的整改。' },
}

function noteOf({ weeks, inARow, dueOn }: ItemLine): string {
  if (inARow > 0) return `已经连着漏了${inARow}周没写进展`
  const now = weeks.find((week) => week.now)
  return now?.state === 'planned' ? '这一周还没写进展' : `${dueDay(dueOn)}前 · ${dueWords(dueOn)}`
}

/** Items that one answers for, this week's word first; or those that wait for one's own. */
export function ShortItems({ show }: { show: 'mine' | 'check' }) {
  const query = useLivePages('project.list-items', { show })
  const items = (query.data ?? []).flatMap((page) => page.items)
  return (
    <ShortList
      {...{ id: `items-${show}`, ...LISTS[show], query, more: !query.ended }}
      lines={items.map((item) => ({
        ...{ key: item.itemId, words: item.title, late: item.overdue || item.inARow > 0 },
        note: show === 'check' ? `责任人:${item.responsibleName}` : noteOf(item),
        onTap: () => go('packages/project/item/index', { itemId: item.itemId }),
      }))}
      onAll={() => go('packages/project/lists/index')}
    />
  )
}
