import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../api/use-live-query'
import { Choice } from '../../ui/choice'
import { FieldWrong } from '../../ui/field-wrong'
import { MainButton } from '../../ui/main-button'

type Named = { id: string; name: string }
interface PickPersonProps {
  id: string
  label: string
  /** Where the tree begins: the office and everything below it. */
  office: string
  picked: Named | undefined
  onPick(picked: Named): void
  wrong?: string
}

/** Somebody of an office or below it, one level of the tree at a time. */
export function PickPerson({ id, label, office, picked, onPick, wrong }: PickPersonProps) {
  const [open, setOpen] = useState(false)
  const [down, setDown] = useState<Named[]>([])
  const here = down[down.length - 1]
  const query = useLiveQuery('project.list-choices', { office: here?.id ?? office }, { enabled: open })
  const { people = [], below = [] } = query.data ?? {}
  const take = (chosen: string) => {
    const person = people.find((one) => one.id === chosen)
    if (person) onPick(person)
    setOpen(false)
    setDown([])
  }
  return (
    <>
      <Text className="text-box-label label-below">{label}</Text>
      <Text className="block" id={`${id}-name`}>
        {picked?.name || '还没有选'}
      </Text>
      <FieldWrong sentence={wrong} id={`${id}-wrong`} />
      {!open && (
        <MainButton kind="plain" id={`${id}-open`} onTap={() => setOpen(true)}>
          {picked ? '换一个人' : '选一个人'}
        </MainButton>
      )}
      {open && (
        <>
          {here && (
            <MainButton kind="quiet" id={`${id}-up`} onTap={() => setDown(down.slice(0, -1))}>
              {`‹ ${here.name}的上一级`}
            </MainButton>
          )}
          {people.length > 0 && <Text className="small second block">人员</Text>}
          <Choice
            {...{ id: `${id}-person`, label: '人员', chosen: picked?.id, onChoose: take }}
            options={people.map((one) => ({ value: one.id, label: one.name }))}
          />
          {below.length > 0 && <Text className="small second block">下级单位</Text>}
          <Choice
            {...{ id: `${id}-office`, label: '下级单位', chosen: undefined }}
            options={below.map((one) => ({ value: one.id, label: `${one.name} ›` }))}
            onChoose={(chosen) => setDown([...down, ...below.filter((one) => one.id === chosen)])}
          />
          {query.data && people.length + below.length === 0 && <Text className="block">这里还没有登记人员。</Text>}
        </>
      )}
    </>
  )
}
