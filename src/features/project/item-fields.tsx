import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { dueDay } from '../../ui/due-words'
import { MainButton } from '../../ui/main-button'
import { PickField } from '../../ui/pick-field'
import { TextBox } from '../../ui/text-box'
import type { ItemDraft } from './list-draft'
import { PickPerson } from './pick-person'
import { WeekFields } from './week-fields'

interface ItemFieldsProps {
  at: number
  item: ItemDraft
  office: string
  wrong(field: string): string | undefined
  onChange(part: Partial<ItemDraft>): void
  onDrop(): void
}

/** One item of a draft: what is wrong, how it is put right, by whom, until when, and each week's step. */
export function ItemFields({ at, item, office, wrong, onChange, onDrop }: ItemFieldsProps) {
  const id = `item-${at}`
  const weeks = useLiveQuery('project.list-weeks', { dueOn: item.dueOn }, { enabled: item.dueOn !== '' })
  return (
    <Card title={`第${at + 1}项`} id={id}>
      <TextBox
        {...{ id: `${id}-title`, label: '什么问题', value: item.title, most: 60, line: true, wrong: wrong('title') }}
        onChange={(title) => onChange({ title })}
      />
      <TextBox
        {...{ id: `${id}-measures`, label: '怎么改(整改措施)', value: item.measures, most: 1000 }}
        wrong={wrong('measures')}
        onChange={(measures) => onChange({ measures })}
      />
      <PickPerson
        {...{ id: `${id}-who`, label: '责任人(只有一个)', office, picked: item.responsible }}
        onPick={(responsible) => onChange({ responsible })}
      />
      {item.hint && !item.responsible && <Text className="small second block">诉求的计划里写的是“{item.hint}”。</Text>}
      <PickField
        {...{ mode: 'date', id: `${id}-due`, label: '哪天前改好', value: item.dueOn }}
        words={item.dueOn && dueDay(item.dueOn)}
        onPick={(dueOn) => onChange({ dueOn })}
      />
      {weeks.failure && <Text className="wrong block">! {weeks.failure.message}</Text>}
      <WeekFields
        {...{ id: `${id}-week`, title: '每一周做什么', weeks: weeks.data?.weeks ?? [], plans: item.plans }}
        onChange={(week, words) => onChange({ plans: { ...item.plans, [week]: words } })}
      />
      <MainButton id={`${id}-drop`} kind="quiet" onTap={onDrop}>
        去掉这一项
      </MainButton>
    </Card>
  )
}
