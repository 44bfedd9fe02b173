import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { BulkBar } from './bulk-bar'
import { CommonProblems } from './common-problems'
import { DeskFilters } from './desk-filters'
import { DeskList } from './desk-list'
import { mayAssign } from './desk-state'
import { DeskViews } from './desk-views'
import { OfficeTally } from './office-tally'
import { SearchBox } from './search-box'
import { TakeAlong } from './take-along'
import type { Desk } from './use-desk'
import type { DeskLines } from './use-desk-lines'

/** One column: the list comes soon, filters and marking when they are asked for. */
export function DeskPhone({ desk, list }: { desk: Desk; list: DeskLines }) {
  const [filtering, setFiltering] = useState(false)
  const [marking, setMarking] = useState(false)
  const narrowed = Object.keys(desk.filters).length
  function stopMarking() {
    desk.marks.clear()
    setMarking(false)
  }
  return (
    <View className="desk-phone">
      <SearchBox desk={desk} />
      <DeskViews desk={desk} />
      <View className="desk-tools">
        <MainButton kind="plain" id="filters-open" onTap={() => setFiltering(!filtering)}>
          {filtering ? '收起筛选' : narrowed > 0 ? `筛选(${narrowed}项)` : '筛选'}
        </MainButton>
        {mayAssign(desk.me) && (
          <MainButton kind="plain" id="marking" onTap={marking ? stopMarking : () => setMarking(true)}>
            {marking ? '不选了' : '批量分派'}
          </MainButton>
        )}
      </View>
      {filtering && (
        <Card>
          <DeskFilters desk={desk} caseId={list.lines[0]?.id} />
        </Card>
      )}
      <BulkBar desk={desk} lines={list.lines} />
      <DeskList desk={desk} list={list} marking={marking} />
      <View className="desk-after">
        <CommonProblems desk={desk} />
        {list.offices.map((office) => (
          <OfficeTally key={office.id} office={office} />
        ))}
        <TakeAlong desk={desk} />
      </View>
    </View>
  )
}
