import { TASK_ACTIONS, TASK_STATES, type TaskAction, type TaskState } from '../../../contract/task/words'
import type { TaskRecord } from '../../../records/task'
import { allows, TASK_MOVES } from './task-moves'

const states = Object.keys(TASK_STATES) as TaskState[]
const actions = Object.keys(TASK_ACTIONS) as TaskAction[]
const task = (change: Partial<TaskRecord>) => ({ office: 'a', fromOffice: 'b', ...change }) as TaskRecord
const pairs = states.flatMap((state) => actions.map((action) => [state, action] as const))

test.each(pairs)('%s: %s is allowed where the table says so, and nowhere else', (state, action) => {
  const extension = action === 'decide_extension' ? { dueOn: '2026-03-20', entryId: 'e1' } : undefined
  const found = task({ state, ...(extension ? { extension } : {}) })
  expect(allows(found, action)).toBe(TASK_MOVES[action].from.includes(state))
})

test('while its parts are being made nothing but cancelling is possible', () => {
  for (const action of actions)
    expect(allows(task({ state: 'accepted', spreading: true }), action)).toBe(action === 'cancel')
})

test('what an office issued to several it closes or cancels, and does not do itself', () => {
  const possible = actions.filter((action) => allows(task({ office: 'b', state: 'accepted' }), action))
  expect(possible).toEqual(['verify', 'cancel'])
})

test('an extension is asked for once, and decided only where it was asked for', () => {
  const asked = task({ state: 'accepted', extension: { dueOn: '2026-03-20', entryId: 'e1' } })
  expect([allows(asked, 'ask_extension'), allows(asked, 'decide_extension')]).toEqual([false, true])
  expect(allows(task({ state: 'accepted' }), 'decide_extension')).toBe(false)
})
