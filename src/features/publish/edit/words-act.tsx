import { View } from '@tarojs/components'
import { useState } from 'react'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'

interface WordsActProps {
  id: string
  operation: 'broadcast.send-back' | 'broadcast.withdraw-broadcast'
  broadcastId: string
  /** The button that opens it, the box's label, the button that sends. */
  open: string
  label: string
  send: string
  /** Characters that a reason needs. */
  least: number
}

/** An act that needs a reason; what is typed outlives the page. */
export function WordsAct({ id, operation, broadcastId, open, label, send, least }: WordsActProps) {
  const [draft, change, clear] = useDraft(`${id}:${broadcastId}`, { words: '' })
  const [opened, setOpened] = useState(draft.words !== '')
  const act = useOperation(operation)
  async function run() {
    const outcome = await act.run({ broadcastId, reason: draft.words })
    if (outcome.kind === 'done') clear()
  }
  if (!opened) {
    return (
      <MainButton kind="plain" id={`${id}-open`} onTap={() => setOpened(true)}>
        {open}
      </MainButton>
    )
  }
  return (
    <View className="gap">
      <TextBox
        {...{ id: `${id}-words`, label, most: 200, value: draft.words, wrong: act.failure?.fields?.reason }}
        onChange={(words) => change({ words })}
      />
      <MainButton
        kind="plain"
        id={`${id}-send`}
        onTap={() => void run()}
        pending={act.pending}
        disabled={draft.words.trim().length < least}
      >
        {send}
      </MainButton>
      <MainButton kind="quiet" id={`${id}-not`} onTap={() => setOpened(false)}>
        先不
      </MainButton>
      <OutcomeNote failure={act.failure} waiting={act.waiting} />
    </View>
  )
}
