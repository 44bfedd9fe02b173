import { Text, View } from '@tarojs/components'
import { Choice, type Option } from '../../../ui/choice'
import { go } from '../../../ui/go'
import { spoken } from '../../../ui/spoken'
import { CategoryFold } from './category-fold'
import { type ShownList, showList } from './shown-list'

const SHOWS: Option<ShownList['show']>[] = [
  { value: 'all', label: '全部' },
  { value: 'community', label: '给我社区的' },
  { value: 'favourite', label: '收藏' },
]

/** Which of the notices, and the door to the search. */
export function ListFilters({ shown: { show, category } }: { shown: ShownList }) {
  return (
    <>
      <Choice
        {...{ id: 'notices-show', label: '看哪些通知', options: SHOWS, chosen: show }}
        onChoose={(value) => showList({ show: value })}
      />
      <CategoryFold id="notices-category" category={category} onChoose={(value) => showList({ category: value })}>
        <View
          className="fold-door"
          id="notices-search"
          onClick={() => go('packages/notice/search/index')}
          {...spoken('button', '找通知')}
        >
          <Text>找通知 ›</Text>
        </View>
      </CategoryFold>
    </>
  )
}
