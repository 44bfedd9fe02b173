import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { BROADCAST_CATEGORIES } from '../../../../contract/broadcast/words'
import { Choice, type Option } from '../../../ui/choice'
import { go } from '../../../ui/go'
import { spoken } from '../../../ui/spoken'
import { CATEGORY_OPTIONS, EVERY_CATEGORY } from './category-options'
import { type ShownList, showList } from './shown-list'
import './list-filters.css'

const SHOWS: Option<ShownList['show']>[] = [
  { value: 'all', label: '全部' },
  { value: 'community', label: '给我社区的' },
  { value: 'favourite', label: '收藏' },
]

/** Which of the notices, and the door to the search. The categories stay folded: most people never need them. */
export function ListFilters({ shown }: { shown: ShownList }) {
  const [open, setOpen] = useState(false)
  const { category } = shown
  const now = category ? BROADCAST_CATEGORIES[category] : '所有类别'
  return (
    <View className="list-filters">
      <Choice
        {...{ id: 'notices-show', label: '看哪些通知', options: SHOWS, chosen: shown.show }}
        onChoose={(show) => showList({ show })}
      />
      <View className="list-filter-row">
        <View
          className={category ? 'list-filter list-filter-on' : 'list-filter'}
          id="notices-category-open"
          onClick={() => setOpen(!open)}
          {...spoken('button', `类别,现在是${now}`, { 'aria-expanded': open })}
        >
          <Text>{`${now} ${open ? '▴' : '▾'}`}</Text>
        </View>
        <View
          className="list-filter"
          id="notices-search"
          onClick={() => go('packages/notice/search/index')}
          {...spoken('button', '找通知')}
        >
          <Text>找通知 ›</Text>
        </View>
      </View>
      {open && (
        <Choice
          {...{ id: 'notices-category', label: '类别', options: CATEGORY_OPTIONS, chosen: category ?? EVERY_CATEGORY }}
          onChoose={(value) => {
            showList({ category: value === EVERY_CATEGORY ? undefined : value })
            setOpen(false)
          }}
        />
      )}
    </View>
  )
}
