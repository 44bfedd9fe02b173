import { Text } from '@tarojs/components'
import type { ItemLine } from '../../../contract/project/list-view'
import { ITEM_STATES } from '../../../contract/project/words'
import { Card } from '../../ui/card'
import { dueDay, dueWords, overdueWords } from '../../ui/due-words'
import { go } from '../../ui/go'
import { WeekStrip } from './week-strip'

/** An item in a list; with the list that it stands in, where one comes from elsewhere. */
export function ItemCard({ item, withList = false }: { item: ItemLine; withList?: boolean }) {
  const { itemId, number, title, responsibleName, officeName, state, dueOn, overdue, extensionAsked } = item
  const doing = state === 'doing'
  return (
    <Card
      {...{ id: `item-${itemId}`, title: withList ? title : `${number}. ${title}`, label: `看整改事项:${title}` }}
      onTap={() => go('packages/project/item/index', { itemId })}
    >
      <Text className="block">
        {ITEM_STATES[state]} · {dueDay(dueOn)}前{doing && !overdue ? ` · ${dueWords(dueOn)}` : ''}
      </Text>
      {overdue && <Text className="wrong block">! {overdueWords(dueOn)}</Text>}
      <Text className="small second block">
        责任人:{responsibleName}({officeName})
      </Text>
      {extensionAsked && <Text className="small wait block">申请了延期,等上一级决定</Text>}
      {doing && <WeekStrip item={item} />}
      {withList && <Text className="small second block">清单:{item.listTitle}</Text>}
    </Card>
  )
}
