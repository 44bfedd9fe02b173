import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { DataOf } from '../../../contract/operations'
import { newId } from '../../api/new-id'
import { useDraft } from '../../api/use-draft'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { ActionFailed } from '../../ui/acts/action-failed'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { TextBox } from '../../ui/text-box'
import { ItemFields } from './item-fields'
import { draftLacks, draftOf, EMPTY_ITEM, EMPTY_LIST, type ItemDraft, itemsSent, type ListDraft } from './list-draft'

interface Origin {
  kind: 'case' | 'project'
  id: string
}
const MOST_ITEMS = 30

/** A new list, or a draft written on. */
export function EditList({ listId, origin }: { listId?: string; origin?: Origin }) {
  const choices = useLiveQuery('project.list-choices', {})
  const list = useLiveQuery('project.view-list', { listId: listId ?? '' }, { enabled: listId !== undefined })
  const [newListId] = useState(newId)
  if (!listId) {
    const name = `list-new:${origin?.kind ?? ''}:${origin?.id ?? ''}`
    return (
      <Loaded query={choices}>
        {(found) => <ListForm {...{ name, listId: newListId, start: EMPTY_LIST, choices: found, origin }} />}
      </Loaded>
    )
  }
  return (
    <Loaded query={list}>
      {(view) => (
        <Loaded query={choices}>
          {(found) => <ListForm {...{ name: `list:${listId}`, listId, start: draftOf(view), choices: found }} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface ListFormProps {
  /** The draft is kept under it until it was sent. */
  name: string
  listId: string
  start: ListDraft
  choices: DataOf<'project.list-choices'>
  origin?: Origin
}

function ListForm({ name, listId, start, choices: { offices, leaders }, origin }: ListFormProps) {
  const [draft, change, clear] = useDraft(name, start)
  const { run, pending, failure } = useOperation('project.save-list')
  const office = offices.find(({ id }) => id === draft.office) ?? offices[0]
  if (!office) return <Empty sentence="您所在的单位不能列整改清单。" />
  const { title, sponsorId, items } = draft
  const lacks = draftLacks(draft)
  const put = (at: number, part: Partial<ItemDraft>) =>
    change({ items: items.map((item, place) => (place === at ? { ...item, ...part } : item)) })
  async function send(officeId: string) {
    const grew = origin ? { origin } : {}
    const sponsor = sponsorId ? { sponsorId } : {}
    const outcome = await run({ listId, office: officeId, title, items: itemsSent(items), ...grew, ...sponsor })
    if (outcome.kind !== 'done') return
    clear()
    void Taro.redirectTo({ url: `/packages/project/list/index?listId=${listId}` })
  }
  return (
    <>
      <Card title="整改清单" id="list-form">
        {offices.length > 1 && (
          <Choice
            {...{ id: 'list-office', label: '由哪个单位列', chosen: office.id }}
            options={offices.map((one) => ({ value: one.id, label: one.name }))}
            onChoose={(chosen) => change({ office: chosen })}
          />
        )}
        <TextBox
          {...{ id: 'list-title', label: '清单名称', value: title, most: 60, line: true }}
          wrong={failure?.fields?.title}
          onChange={(typed) => change({ title: typed })}
        />
        {leaders.length > 0 && (
          <>
            <Text className="text-box-label label-below">挂点领导(可以没有)</Text>
            <Choice
              {...{ id: 'list-sponsor', label: '挂点领导', chosen: sponsorId }}
              options={[{ value: '', label: '没有' }, ...leaders.map((one) => ({ value: one.id, label: one.name }))]}
              onChoose={(chosen) => change({ sponsorId: chosen })}
            />
          </>
        )}
      </Card>
      {items.map((item, at) => (
        <ItemFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name before it is typed
          key={at}
          {...{ at, item, office: office.id }}
          wrong={(field) => failure?.fields?.[`items.${at}.${field}`]}
          onChange={(part) => put(at, part)}
          onDrop={() => change({ items: items.filter((_, place) => place !== at) })}
        />
      ))}
      {items.length < MOST_ITEMS && (
        <MainButton id="list-add" kind="plain" onTap={() => change({ items: [...items, EMPTY_ITEM] })}>
          再加一项
        </MainButton>
      )}
      <Text className="small second block">
        {lacks.length > 0 ? `还没写:${lacks.join('、')}` : '责任人和每一周可以以后补,开始整改前补齐就行。'}
      </Text>
      <MainButton id="list-save" pending={pending} disabled={lacks.length > 0} onTap={() => void send(office.id)}>
        存草稿
      </MainButton>
      <ActionFailed failure={failure} />
    </>
  )
}
