import { Text, View } from '@tarojs/components'
import type { ItemView } from '../../../contract/project/list-view'
import { ITEM_STATES, type ItemAction } from '../../../contract/project/words'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { dueDay, dueWords, overdueWords } from '../../ui/due-words'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { WaitingList } from '../../ui/waiting-list'
import { WrittenEntries } from '../../ui/written-entries'
import { DecideItemExtension, ListSideActs } from './list-side-acts'
import { AskItemExtension, HandInItem, ReportWeek } from './responsible-acts'
import { WeekRows, WeekStrip } from './week-strip'

/** One item: what is wrong, who answers for it, its weeks, and only what may be done now. */
export function ItemPage({ itemId }: { itemId: string }) {
  const query = useLiveQuery('project.view-item', { itemId })
  return (
    <Loaded query={query}>
      {(item) => {
        const may = (action: ItemAction) => item.actions.includes(action)
        return (
          <>
            <ItemFacts item={item} />
            <WaitingList />
            {may('report') && <ReportWeek item={item} />}
            {may('hand_in') && <HandInItem itemId={itemId} />}
            {may('decide_extension') && <DecideItemExtension item={item} />}
            <ListSideActs item={item} />
            {may('ask_extension') && <AskItemExtension item={item} />}
            <Card title="一周一周" id="item-weeks">
              <WeekRows weeks={item.weeks} />
            </Card>
            <WrittenEntries entries={item.entries} id="item-entries" />
          </>
        )
      }}
    </Loaded>
  )
}

function ItemFacts({ item }: { item: ItemView }) {
  const { title, state, dueOn, overdue, extension, raisedTo, listId } = item
  const doing = state === 'doing'
  return (
    <Card title={title} id="item-facts">
      <Text className="block">
        {ITEM_STATES[state]} · {dueDay(dueOn)}前{doing && !overdue ? ` · ${dueWords(dueOn)}` : ''}
      </Text>
      {overdue && <Text className="wrong block">! {overdueWords(dueOn)}</Text>}
      <Text className="block prewrap">{item.measures}</Text>
      <Text className="block second">
        责任人:{item.responsibleName}({item.officeName})
      </Text>
      {doing && <WeekStrip item={item} />}
      {raisedTo.length > 0 && <Text className="small wait block">已经报到:{raisedTo.join('、')}</Text>}
      {extension && (
        <View className="gap">
          <Text className="wait block">
            申请延到{dueDay(extension.dueOn)},等{item.deciderName}决定:{extension.reason}
          </Text>
          <WeekRows weeks={extension.weeks.map((one) => ({ ...one, state: 'planned', now: false }))} />
        </View>
      )}
      <MainButton id="item-list" kind="quiet" onTap={() => go('packages/project/list/index', { listId })}>
        {`看整张清单:${item.listTitle}`}
      </MainButton>
    </Card>
  )
}
