import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../contract/operations'
import { useDraft } from '../../api/use-draft'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { TextBox } from '../../ui/text-box'

/** How the people who work on my cases may reach me. */
export function ContactForm({ me }: { me: DataOf<'directory.view-me'> }) {
  const [typed, change, clear] = useDraft<{ name?: string; phone?: string }>(`contact:${me.personId}`, {})
  const [saved, setSaved] = useState(false)
  const save = useOperation('directory.save-contact')
  const name = typed.name ?? me.name
  const phone = typed.phone ?? me.phone
  const edit = (part: { name?: string; phone?: string }) => {
    setSaved(false)
    change(part)
  }
  async function submit() {
    const outcome = await save.run({ name, phone }, { title: '我的姓名和电话' })
    if (outcome.kind === 'failed') return
    clear()
    setSaved(outcome.kind === 'done')
  }
  const wrong = save.failure?.fields ?? {}
  return (
    <Card title="我的姓名和电话">
      <Text className="small second block">只有办您诉求的人看得到,每看一次都留记录。不填电话也可以反映。</Text>
      <TextBox
        id="contact-name"
        label="姓名"
        line
        most={30}
        value={name}
        onChange={(to) => edit({ name: to })}
        wrong={wrong.name}
      />
      <TextBox
        {...{ id: 'contact-phone', label: '手机号', line: true, type: 'number' as const, most: 11, value: phone }}
        onChange={(to) => edit({ phone: to })}
        wrong={wrong.phone}
      />
      <MainButton kind="plain" id="contact-save" pending={save.pending} onTap={submit}>
        {saved ? '已经保存' : '保存'}
      </MainButton>
      <OutcomeNote failure={save.failure} waiting={save.waiting} />
    </Card>
  )
}
