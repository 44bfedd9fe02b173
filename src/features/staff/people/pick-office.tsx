import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'

export type Office = DataOf<'staff.list-offices'>['offices'][number]
const MOST_SHOWN = 12

export const officeWords = ({ above, name }: Office) => (above && !name.startsWith(above) ? `${above} ${name}` : name)
const holds = (office: Office, words: string) => `${office.above}${office.name}`.includes(words.replace(/\s/g, ''))

interface PickOfficeProps {
  id: string
  label: string
  offices: Office[]
  chosen: string | undefined
  onPick(code: string | undefined): void
  /** What it means that none is chosen. */
  none: string
  wrong?: string
}

/** One of many offices: some letters of its name, then a tap. */
export function PickOffice({ id, label, offices, chosen, onPick, none, wrong }: PickOfficeProps) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const now = offices.find(({ code }) => code === chosen)
  const found = offices.filter((office) => holds(office, typed))
  const close = (code: string | undefined) => {
    onPick(code)
    setOpen(false)
    setTyped('')
  }
  return (
    <>
      <Text className="text-box-label label-below">{label}</Text>
      {!open && (
        <>
          <MainButton kind="plain" id={`${id}-open`} onTap={() => setOpen(true)}>
            {now ? officeWords(now) : none}
          </MainButton>
          <FieldWrong sentence={wrong} id={`${id}-wrong`} />
        </>
      )}
      {open && (
        <>
          <TextBox
            {...{ id: `${id}-words`, label: '名称里的字', line: true, most: 30, value: typed, onChange: setTyped }}
            placeholder="比如“荔园”"
          />
          <Choice
            {...{ id: `${id}-list`, label, chosen, onChoose: close }}
            options={found.slice(0, MOST_SHOWN).map((office) => ({ value: office.code, label: officeWords(office) }))}
          />
          {found.length === 0 && <Text className="block">您管的单位里没有这个名称,换两个字试试。</Text>}
          {found.length > MOST_SHOWN && (
            <Text className="small second block">{`还有 ${found.length - MOST_SHOWN} 个没有列出,再写几个字。`}</Text>
          )}
          <MainButton kind="quiet" id={`${id}-none`} onTap={() => close(undefined)}>
            {now ? '不选单位' : '先不选'}
          </MainButton>
        </>
      )}
    </>
  )
}
