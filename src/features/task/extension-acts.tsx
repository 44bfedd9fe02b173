import { useState } from 'react'
import { addDays } from '../../../contract/district-time'
import type { TaskView } from '../../../contract/task/task-view'
import { WordsAct } from '../../ui/acts/words-act'
import { Choice } from '../../ui/choice'
import { dueDay } from '../../ui/due-words'
import { PickField } from '../../ui/pick-field'

/** Asked for with a day and a reason. */
export function AskExtensionAct({ view: { taskId, dueOn } }: { view: TaskView }) {
  const [day, setDay] = useState(addDays(dueOn, 7))
  return (
    <WordsAct
      {...{ operation: 'task.ask-extension', of: taskId, id: 'task-ask-extension', label: '申请延期' }}
      {...{ ask: '为什么要延期', least: 4, most: 500, send: '送出申请', field: 'reason' }}
      lacks={day > dueOn ? [] : [`${dueDay(dueOn)}以后的日子`]}
      input={(reason) => ({ taskId, reason, dueOn: day })}
      under={() => (
        <PickField
          {...{
            mode: 'date',
            id: 'task-extension-day',
            label: '延到哪一天',
            value: day,
            words: dueDay(day),
            onPick: setDay,
          }}
        />
      )}
    />
  )
}

const ANSWERS = [
  { value: 'yes' as const, label: '同意' },
  { value: 'no' as const, label: '不同意' },
]

/** By the office that issued it. */
export function DecideExtensionAct({ taskId }: { taskId: string }) {
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes')
  return (
    <WordsAct
      {...{ operation: 'task.decide-extension', of: taskId, id: 'task-decide', label: '决定延期', field: 'words' }}
      {...{ ask: '说明(可以不写)', least: 0, most: 500, send: '送出决定' }}
      input={(words) => ({ taskId, words, grant: answer === 'yes' })}
      under={() => (
        <Choice<'yes' | 'no'>
          {...{ id: 'task-grant', label: '同意延期吗', options: ANSWERS, chosen: answer, onChoose: setAnswer }}
        />
      )}
    />
  )
}
