import { useState } from 'react'
import type { ItemView } from '../../../contract/project/list-view'
import type { ItemAction } from '../../../contract/project/words'
import { WordsAct } from '../../ui/acts/words-act'
import { Choice } from '../../ui/choice'
import { dueDay } from '../../ui/due-words'
import { PickPerson } from './pick-person'

const ANSWERS = [
  { value: 'yes' as const, label: '同意' },
  { value: 'no' as const, label: '不同意' },
]

/** By the level above who answers for it. */
export function DecideItemExtension({ item: { itemId, extension } }: { item: ItemView }) {
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes')
  return (
    <WordsAct
      {...{ operation: 'project.decide-extension', of: itemId, id: 'item-decide', label: '决定延期', field: 'words' }}
      {...{ ask: '说明(可以不写)', least: 0, most: 500, send: '送出决定', first: true }}
      then={extension && `申请延到${dueDay(extension.dueOn)}:${extension.reason}`}
      input={(words) => ({ itemId, words, grant: answer === 'yes' })}
      under={() => (
        <Choice<'yes' | 'no'>
          {...{ id: 'item-grant', label: '同意延期吗', options: ANSWERS, chosen: answer, onChoose: setAnswer }}
        />
      )}
    />
  )
}

/** What the list's office may do with an item now. */
export function ListSideActs({ item }: { item: ItemView }) {
  const { itemId, actions } = item
  const may = (action: ItemAction) => actions.includes(action)
  return (
    <>
      {may('verify') && (
        <WordsAct
          {...{ operation: 'project.verify-item', of: itemId, id: 'item-verify', label: '核实销号', field: 'words' }}
          {...{ ask: '核实的情况(可以不写)', least: 0, most: 1000, send: '真的改好了,销号' }}
          input={(words) => ({ itemId, words })}
        />
      )}
      {may('send_back') && (
        <WordsAct
          {...{ operation: 'project.send-back-item', of: itemId, id: 'item-send-back', label: '退回', field: 'reason' }}
          {...{ ask: '哪里还不够', least: 2, most: 1000, send: '退回再改' }}
          input={(reason) => ({ itemId, reason })}
        />
      )}
      {may('hand_over') && <HandOver item={item} />}
      {may('cancel') && (
        <WordsAct
          {...{ operation: 'project.cancel-item', of: itemId, id: 'item-cancel', label: '取消这一项', field: 'reason' }}
          {...{ ask: '为什么取消', least: 2, most: 500, send: '取消这一项' }}
          input={(reason) => ({ itemId, reason })}
        />
      )}
    </>
  )
}

function HandOver({ item: { itemId, responsibleName, listOffice } }: { item: ItemView }) {
  const [to, setTo] = useState<{ id: string; name: string }>()
  return (
    <WordsAct
      {...{ operation: 'project.hand-over-item', of: itemId, id: 'item-hand-over', label: '换责任人', field: 'reason' }}
      {...{ ask: '为什么换人', least: 2, most: 500, send: to ? `交给${to.name}` : '换责任人' }}
      then={`现在由${responsibleName}负责。写过的和计划都留着。`}
      input={(reason) => ({ itemId, to: to?.id ?? '', reason })}
      lacks={to ? [] : ['交给谁']}
      under={() => <PickPerson id="item-to" label="交给谁" office={listOffice} picked={to} onPick={setTo} />}
    />
  )
}
