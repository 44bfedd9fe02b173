import type { TaskView } from '../../../contract/task/task-view'
import { session } from '../../api/session'
import { isThere, open, settle, tap } from '../../testing/at-screen'
import { resetPhone } from '../../testing/phone'
import { answer, resetBackend } from '../../testing/stand-in-backend'
import { TaskPage } from './task-page'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const view: TaskView = {
  ...{ taskId: 't1', title: '排查楼道', office: 'o', officeName: '荔园社区', fromName: '黄埔街道', state: 'accepted' },
  ...{ dueOn: '2020-01-01', overdue: true, split: false, spreading: false, words: '看一遍', doneWhen: '都看过' },
  ...{ direction: 'down', personName: '', handedOn: 0, actions: ['report', 'hand_in'], entries: [] },
  form: [
    { label: '单位名称', kind: 'text', known: true, value: '荔园社区', from: '来自组织名录' },
    { label: '隐患数', kind: 'number', known: false },
  ],
}
const screen = () => document.body.textContent ?? ''

async function openTask(part: Partial<TaskView> = {}) {
  answer('task.view-task', () => ({ ...view, ...part }))
  open(<TaskPage taskId="t1" />)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
})

test('says in words that it is overdue, and offers only what may be done', async () => {
  await openTask()
  expect(screen()).toContain('超期')
  expect(isThere('task-report-open')).toBe(true)
  expect(isThere('task-accept')).toBe(false)
  expect(isThere('task-verify-open')).toBe(false)
})

test('what the system knows is shown with where it comes from and is not asked', async () => {
  await openTask()
  await tap('task-hand-in-open')
  expect(screen()).toContain('单位名称:荔园社区(来自组织名录,不用填)')
  expect(isThere('task-value-0')).toBe(true)
  expect(isThere('task-value-1')).toBe(false)
  expect(screen()).toContain('还没写:办得怎么样、隐患数')
})

test('who verifies sees what was filled in', async () => {
  await openTask({
    state: 'handed_in',
    actions: ['verify'],
    form: [{ label: '隐患数', kind: 'number', known: false, value: '3' }],
  })
  expect(screen()).toContain('隐患数:3')
})
