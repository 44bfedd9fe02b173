import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import type { CaseAction } from '../../../../contract/case/words'
import { dropWords, keptWords } from '../../../api/use-draft'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'

/** What may have been typed for a case, and the action that it was typed for. */
const DRAFTS: { action: CaseAction; key: string; name: string }[] = [
  { action: 'dispatch', key: 'dispatch', name: '派单时写的' },
  { action: 'call', key: 'call', name: '呼叫部门时写的' },
  { action: 'return', key: 'return', name: '退回时写的' },
  { action: 'answer', key: 'answer', name: '答复时写的' },
]

/** Somebody else was quicker, and the form is gone: what was typed into it is still here, to be read and copied. */
export function UnsentWords({ view }: { view: CaseView }) {
  const [gone, setGone] = useState<string[]>([])
  const left = DRAFTS.filter(({ action, key }) => !view.actions.includes(action) && !gone.includes(key))
    .map(({ key, name }) => ({ key, name, words: keptWords(`${key}:${view.id}`) }))
    .filter(({ words }) => words !== '')
  if (left.length === 0) return null
  return (
    <Card title="您写的话还在,没有送出" id="unsent">
      {left.map(({ key, name, words }) => (
        <Text key={key} className="prewrap block" selectable>
          {name}:{words}
        </Text>
      ))}
      <MainButton
        kind="quiet"
        id="unsent-drop"
        onTap={() => {
          for (const { key } of left) dropWords(`${key}:${view.id}`)
          setGone([...gone, ...left.map(({ key }) => key)])
        }}
      >
        不要了,清掉
      </MainButton>
    </Card>
  )
}
