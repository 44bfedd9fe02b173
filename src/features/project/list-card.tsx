import { Text } from '@tarojs/components'
import type { ListLine } from '../../../contract/project/list-view'
import { LIST_STATES } from '../../../contract/project/words'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

/** A rectification list, with how many of its items are struck off, late or behind. */
export function ListCard({ list }: { list: ListLine }) {
  const { listId, title, officeName, state, items, verified, overdue, behind } = list
  return (
    <Card
      {...{ id: `list-${listId}`, title, label: `看整改清单:${title}` }}
      onTap={() => go('packages/project/list/index', { listId })}
    >
      <Text className="block">
        {LIST_STATES[state]} · {state === 'draft' ? `写了${items}项` : `${items}项里销号${verified}项`}
      </Text>
      {overdue > 0 && <Text className="wrong block">! {overdue}项超期</Text>}
      {behind > 0 && <Text className="wrong block">! {behind}项漏了周</Text>}
      <Text className="small second block">{officeName}</Text>
    </Card>
  )
}
