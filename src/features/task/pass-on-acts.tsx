import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { TaskView } from '../../../contract/task/task-view'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { Act } from '../../ui/acts/act'
import { ActionFailed } from '../../ui/acts/action-failed'
import { WordsAct } from '../../ui/acts/words-act'
import { Choice } from '../../ui/choice'
import { MainButton } from '../../ui/main-button'
import { PickOffices } from './pick-offices'

/** To a colleague or an office below, with the reason. */
export function HandOnAct({ view }: { view: TaskView }) {
  const choices = useLiveQuery('task.list-task-choices', { taskId: view.taskId }).data
  const [to, setTo] = useState('')
  const options = [
    ...(choices?.colleagues ?? []).map(({ id, name }) => ({ value: `person:${id}`, label: name })),
    ...(choices?.below ?? []).map(({ id, name }) => ({ value: `office:${id}`, label: name })),
  ]
  if (options.length === 0) return null
  const chosen = options.some(({ value }) => value === to) ? to : (options[0]?.value ?? '')
  const id = chosen.slice(chosen.indexOf(':') + 1)
  return (
    <WordsAct
      {...{ operation: 'task.hand-on-task', of: view.taskId, id: 'task-hand-on', label: '转交', field: 'reason' }}
      {...{ ask: '为什么转交', least: 2, most: 500, send: '转交' }}
      input={(reason) => ({
        ...{ taskId: view.taskId, reason },
        ...(chosen.startsWith('person:') ? { personId: id } : { office: id }),
      })}
      under={() => <Choice {...{ id: 'task-hand-on-to', label: '转交给谁', options, chosen, onChoose: setTo }} />}
    />
  )
}

/** Into a part for each office below that is ticked. */
export function SplitAct({ view }: { view: TaskView }) {
  const choices = useLiveQuery('task.list-task-choices', { taskId: view.taskId }).data
  const [to, setTo] = useState<string[]>([])
  const { run, pending, failure } = useOperation('task.split-task')
  if (!choices || choices.below.length === 0) return null
  return (
    <Act id="task-split" label="分解下发">
      <PickOffices id="task-split-to" offices={choices.below} picked={to} onPick={setTo} />
      {to.length === 0 && <Text className="small second block">还没选:交给谁</Text>}
      <MainButton
        id="task-split-submit"
        pending={pending}
        disabled={to.length === 0}
        onTap={() => void run({ taskId: view.taskId, to })}
      >
        分解下发
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
