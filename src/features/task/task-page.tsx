import type { TaskAction } from '../../../contract/task/words'
import { useLiveQuery } from '../../api/use-live-query'
import { TapAct } from '../../ui/acts/tap-act'
import { WordsAct } from '../../ui/acts/words-act'
import { Loaded } from '../../ui/loaded'
import { WaitingList } from '../../ui/waiting-list'
import { WrittenEntries } from '../../ui/written-entries'
import { AskExtensionAct, DecideExtensionAct } from './extension-acts'
import { HandInForm } from './hand-in-form'
import { HandOnAct, SplitAct } from './pass-on-acts'
import { TaskFacts } from './task-facts'

/** One task whole, with only what may be done now. */
export function TaskPage({ taskId }: { taskId: string }) {
  const query = useLiveQuery('task.view-task', { taskId })
  return (
    <Loaded query={query}>
      {(view) => {
        const may = (action: TaskAction) => view.actions.includes(action)
        const of = { of: taskId }
        return (
          <>
            <TaskFacts view={view} />
            <WaitingList />
            {may('accept') && (
              <TapAct
                {...{
                  operation: 'task.accept-task',
                  input: { taskId },
                  id: 'task-accept',
                  label: '接收',
                  kind: 'main',
                }}
                title={`接收任务:${view.title}`}
              />
            )}
            {may('report') && (
              <WordsAct
                {...{ operation: 'task.report-progress', ...of, id: 'task-report', label: '写进展', field: 'words' }}
                {...{ ask: '办到哪一步了', least: 2, most: 1000, send: '送出', withPhotos: true }}
                input={(words) => ({ taskId, words })}
              />
            )}
            {may('hand_in') && <HandInForm view={view} />}
            {may('verify') && (
              <WordsAct
                {...{ operation: 'task.verify-task', ...of, id: 'task-verify', label: '核实通过', field: 'words' }}
                {...{ ask: '说明(可以不写)', least: 0, most: 500, send: '核实通过' }}
                input={(words) => ({ taskId, words })}
              />
            )}
            {may('send_back') && (
              <WordsAct
                {...{ operation: 'task.send-back-task', ...of, id: 'task-send-back', label: '退回', field: 'reason' }}
                {...{ ask: '哪里不够', least: 2, most: 500, send: '退回重办' }}
                input={(reason) => ({ taskId, reason })}
              />
            )}
            {may('decide_extension') && <DecideExtensionAct taskId={taskId} />}
            {may('split') && <SplitAct view={view} />}
            {may('hand_on') && <HandOnAct view={view} />}
            {may('ask_extension') && <AskExtensionAct view={view} />}
            {may('cancel') && (
              <WordsAct
                {...{ operation: 'task.cancel-task', ...of, id: 'task-cancel', label: '取消任务', field: 'reason' }}
                then="没办完的下级任务一起取消。"
                {...{ ask: '为什么取消', least: 2, most: 500, send: '取消任务' }}
                input={(reason) => ({ taskId, reason })}
              />
            )}
            <WrittenEntries entries={view.entries} id="task-entries" />
          </>
        )
      }}
    </Loaded>
  )
}
