import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'
import { useSettled } from '../../../ui/use-settled'

export interface Picked {
  id: string
  name: string
  branch: string
}

interface PickProps {
  id: string
  label: string
  picked: Picked | undefined
  onPick(picked: Picked | undefined): void
  wrong?: string
}

/** A member by branch: the branch is found by its name, then everybody of it is in sight. */
export function PickMember({ id, label, picked, onPick, wrong }: PickProps) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [branch, setBranch] = useState<string>()
  const words = useSettled(typed.trim())
  const branches = useLiveQuery('pairing.list-members', { words }, { enabled: open && !branch })
  const members = useLiveQuery('pairing.list-members', branch ? { branch } : {}, {
    enabled: open && branch !== undefined,
  })
  const close = (next: Picked | undefined) => {
    onPick(next)
    setOpen(false)
    setBranch(undefined)
  }
  return (
    <>
      <Text className="text-box-label label-below">{label}</Text>
      <Text className="block">{picked ? [picked.branch, picked.name].filter(Boolean).join(' · ') : '还没有安排'}</Text>
      <FieldWrong sentence={wrong} id={`${id}-wrong`} />
      {!open && (
        <MainButton kind="plain" id={`${id}-open`} onTap={() => setOpen(true)}>
          {picked ? '换一个人' : '选一个人'}
        </MainButton>
      )}
      {open && !branch && (
        <>
          <TextBox
            {...{ id: `${id}-branch`, label: '支部名称里的字', line: true, most: 30, value: typed, onChange: setTyped }}
          />
          <Choice
            {...{ id: `${id}-branches`, label: '支部', chosen: undefined, onChoose: setBranch }}
            options={(branches.data?.branches ?? []).map((one) => ({ value: one.id, label: one.name }))}
          />
        </>
      )}
      {open && branch && (
        <Choice
          {...{ id: `${id}-members`, label: '党员', chosen: picked?.id }}
          onChoose={(chosen) => close(members.data?.members.find((one) => one.id === chosen))}
          options={(members.data?.members ?? []).map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      {open && branch && members.data?.members.length === 0 && <Text className="block">这个支部还没有登记党员。</Text>}
      {open && (
        <MainButton kind="quiet" id={`${id}-none`} onTap={() => close(undefined)}>
          先不安排
        </MainButton>
      )}
    </>
  )
}
