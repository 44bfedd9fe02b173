import { View } from '@tarojs/components'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { AGE_WORDS, CATEGORY_OPTIONS, METHOD_OPTIONS } from './desk-state'
import { FilterGroup } from './filter-group'
import { HolderFilter } from './holder-filter'
import { PlaceFilter } from './place-filter'
import type { Desk } from './use-desk'

/** What narrows the list; `caseId` is one of the list, by which the colleagues are known. */
export function DeskFilters({ desk, caseId }: { desk: Desk; caseId: string | undefined }) {
  const { category, method, olderThan } = desk.filters
  return (
    <View className="filters">
      <FilterGroup
        {...{ id: 'filter-category', label: '类别', options: CATEGORY_OPTIONS, chosen: category }}
        onChoose={(value) => desk.filter({ category: value })}
      />
      <FilterGroup
        {...{ id: 'filter-method', label: '办法', options: METHOD_OPTIONS, chosen: method }}
        onChoose={(value) => desk.filter({ method: value })}
      />
      <PlaceFilter desk={desk} />
      <FilterGroup
        {...{ id: 'filter-age', label: '多久了', options: optionsOf(AGE_WORDS), chosen: olderThan }}
        onChoose={(value) => desk.filter({ olderThan: value })}
      />
      <HolderFilter desk={desk} caseId={caseId} />
      {Object.keys(desk.filters).length > 0 && (
        <MainButton kind="quiet" id="filters-clear" onTap={desk.clearFilters}>
          不筛选了
        </MainButton>
      )}
    </View>
  )
}
