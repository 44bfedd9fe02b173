import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'

interface KeepAnswerProps {
  id: string
  offices: DataOf<'case.list-canned-answers'>['offices']
  words: string
}

/** Keeps what stands in the box for the office's next answers, under a name by which it is found. */
export function KeepAnswer({ id, offices, words }: KeepAnswerProps) {
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [office, setOffice] = useState(offices[0]?.id)
  const { run, pending, failure } = useOperation('case.save-canned-answer')
  if (words.trim().length < 2 || !office) return null
  async function keep() {
    const outcome = await run({ office: office ?? '', title, text: words })
    if (outcome.kind !== 'done') return
    setTitle('')
    setOpen(false)
  }
  if (!open) {
    return (
      <MainButton kind="plain" id={`${id}-keep`} onTap={() => setOpen(true)}>
        把现在写的存为常用答复
      </MainButton>
    )
  }
  return (
    <View>
      <Text className="small second block">同事也会用到,请不要留居民的姓名和电话。</Text>
      <TextBox
        {...{ id: `${id}-title`, label: '起个名字', value: title, onChange: setTitle, most: 30, line: true }}
        placeholder="比如:路灯报修"
        wrong={failure?.fields?.title ?? failure?.fields?.text}
      />
      {offices.length > 1 && (
        <Choice
          {...{ id: `${id}-office`, label: '存在哪个单位', chosen: office, onChoose: setOffice }}
          options={offices.map(({ id: value, name }) => ({ value, label: name }))}
        />
      )}
      <MainButton kind="plain" id={`${id}-keep-submit`} pending={pending} onTap={keep}>
        存下来
      </MainButton>
      <ActionFailed failure={failure} />
    </View>
  )
}
