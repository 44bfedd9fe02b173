import { Text, View } from '@tarojs/components'
import { MainButton } from '../../../ui/main-button'
import { HandleCase } from '../handling/handle-case'
import { BulkBar } from './bulk-bar'
import { CommonProblems } from './common-problems'
import { DeskFilters } from './desk-filters'
import { DeskList } from './desk-list'
import { mayAssign } from './desk-state'
import { DeskViews } from './desk-views'
import { KeysSheet } from './keys-sheet'
import { OfficeTally } from './office-tally'
import { SearchBox } from './search-box'
import { TakeAlong } from './take-along'
import type { Desk } from './use-desk'
import { useDeskKeys } from './use-desk-keys'
import type { DeskLines } from './use-desk-lines'

/** Views and filters, the list, the chosen case whole: three panes, each scrolled by itself. */
export function DeskWide({ desk, list }: { desk: Desk; list: DeskLines }) {
  const { help, setHelp } = useDeskKeys(desk, list.lines)
  return (
    <View className="desk">
      <View className="desk-pane desk-left">
        <DeskViews desk={desk} />
        <DeskFilters desk={desk} caseId={list.lines[0]?.id} />
        <CommonProblems desk={desk} />
        {list.offices.map((office) => (
          <OfficeTally key={office.id} office={office} />
        ))}
        <TakeAlong desk={desk} />
        <MainButton kind="quiet" id="keys-open" onTap={() => setHelp(true)}>
          看全部按键(?)
        </MainButton>
      </View>
      <View className="desk-pane desk-middle">
        <SearchBox desk={desk} />
        <BulkBar desk={desk} lines={list.lines} />
        <DeskList desk={desk} list={list} marking={mayAssign(desk.me)} />
      </View>
      <View className="desk-pane desk-case" id="desk-case">
        {desk.chosen ? <HandleCase key={desk.chosen} caseId={desk.chosen} /> : <NoneChosen />}
      </View>
      {help && <KeysSheet onClose={() => setHelp(false)} />}
    </View>
  )
}

function NoneChosen() {
  return (
    <View className="state">
      <Text className="block">从左边选一件,就在这里办。</Text>
      <Text className="block second">也可以用键盘:j 下一件,k 上一件,? 看全部按键。</Text>
    </View>
  )
}
