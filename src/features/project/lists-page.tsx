import { useState } from 'react'
import type { InputOf } from '../../../contract/operations'
import { useLivePages, useLiveQuery } from '../../api/use-live-query'
import { Choice } from '../../ui/choice'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { WaitingList } from '../../ui/waiting-list'
import { ItemCard } from './item-card'
import { ListCard } from './list-card'

type ItemShelf = NonNullable<InputOf<'project.list-items'>['show']>
type ListShelf = NonNullable<InputOf<'project.list-lists'>['show']>
const ITEM_SHELVES: { value: ItemShelf; label: string; empty: string }[] = [
  { value: 'mine', label: '我负责的', empty: '没有您负责的整改事项。' },
  { value: 'check', label: '等我看的', empty: '没有等您核实或决定的事项。' },
  { value: 'risen', label: '漏了周的', empty: '没有漏周或超期的事项。' },
]
const LIST_SHELVES: { value: ListShelf; label: string; empty: string }[] = [
  { value: 'running', label: '整改中的清单', empty: '现在没有正在整改的清单。' },
  { value: 'draft', label: '起草中', empty: '没有起草中的清单。' },
  { value: 'ended', label: '已结束', empty: '还没有结束的清单。' },
]
const isItems = (show: string): show is ItemShelf => ITEM_SHELVES.some(({ value }) => value === show)

/** What one answers for first; then what waits for one's word, what has come up, and the lists themselves. */
export function ListsPage() {
  const [show, setShow] = useState<ItemShelf | ListShelf>('mine')
  const choices = useLiveQuery('project.list-choices', {})
  const keeps = (choices.data?.offices.length ?? 0) > 0
  const shelves = keeps
    ? [...ITEM_SHELVES, ...LIST_SHELVES]
    : [...ITEM_SHELVES.slice(0, 1), ...LIST_SHELVES.filter(({ value }) => value !== 'draft')]
  return (
    <>
      <WaitingList />
      {keeps && (
        <MainButton id="list-new" kind="plain" onTap={() => go('packages/project/edit/index')}>
          列一张新清单
        </MainButton>
      )}
      <Choice<ItemShelf | ListShelf>
        {...{ id: 'list-shelf', label: '看哪些', options: shelves, chosen: show, onChoose: setShow }}
      />
      {isItems(show) ? <Items show={show} /> : <Lists show={show} />}
    </>
  )
}

function Items({ show }: { show: ItemShelf }) {
  const query = useLivePages('project.list-items', { show })
  const items = (query.data ?? []).flatMap((page) => page.items)
  const empty = ITEM_SHELVES.find(({ value }) => value === show)?.empty ?? ''
  return (
    <Loaded query={query}>
      {() =>
        items.length === 0 ? (
          <Empty sentence={empty} />
        ) : (
          <>
            {items.map((item) => (
              <ItemCard key={item.itemId} item={item} withList />
            ))}
            <ListEnd id="more-items" query={query} />
          </>
        )
      }
    </Loaded>
  )
}

function Lists({ show }: { show: ListShelf }) {
  const query = useLivePages('project.list-lists', { show })
  const lists = (query.data ?? []).flatMap((page) => page.lists)
  const empty = LIST_SHELVES.find(({ value }) => value === show)?.empty ?? ''
  return (
    <Loaded query={query}>
      {() =>
        lists.length === 0 ? (
          <Empty sentence={empty} />
        ) : (
          <>
            {lists.map((list) => (
              <ListCard key={list.listId} list={list} />
            ))}
            <ListEnd id="more-lists" query={query} />
          </>
        )
      }
    </Loaded>
  )
}
