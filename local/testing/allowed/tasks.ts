import { tasks } from '../../../records/task'
import type { District } from '../open-district'
import { type AllowedPart, MEMBERS, STREET, WORKERS } from './who'

const LIYUAN = '440112001010'
const HUANGPU = '440112001'
const said = { title: '排查灭火器', words: '每栋看一遍', doneWhen: '都看过', dueOn: '2026-03-20' }
/** Whoever may issue from 黄埔街道. */
const ISSUERS = [...STREET, 'admin-huangpu']
const ABOVE = ['dispatcher-district', 'admin-district', 'leader-ma', 'auditor-gu']
const HOLDING = [
  ...[...MEMBERS, ...WORKERS, 'worker-wu', ...STREET, 'dispatcher-hongshan', 'dispatcher-district'],
  ...['officer-tan', 'officer-lu', 'admin-district', 'admin-huangpu', 'leader-ma', 'auditor-gu'],
]

/** From 黄埔街道 to 荔园社区; its id is the case's, of which the table makes one a persona. */
const sent = async (district: District, caseId: string) => {
  const { taskId } = await district.as('admin-huangpu', 'task.issue-task', { ...said, from: HUANGPU, to: [LIYUAN] })
  const { version: _, ...task } = (await district.store.get(tasks, taskId))!
  await district.store.transact((tx) => tx.insert(tasks, { ...task, id: caseId, path: [caseId] }))
}
const accepted = async (district: District, taskId: string) => {
  await sent(district, taskId)
  await district.as('worker-li', 'task.accept-task', { taskId })
}
const handedIn = async (district: District, taskId: string) => {
  await accepted(district, taskId)
  await district.as('worker-li', 'task.hand-in-task', { taskId, words: '都看过了' })
}
const extensionAsked = async (district: District, taskId: string) => {
  await accepted(district, taskId)
  await district.as('worker-li', 'task.ask-extension', { taskId, dueOn: '2026-03-25', reason: '还要两天' })
}

/** A task is its office's to do and its issuer's to judge; the offices above look on. */
export const TASKS: AllowedPart = {
  'task.issue-task': { input: () => ({ ...said, from: HUANGPU, to: [LIYUAN] }), allowed: ISSUERS },
  'task.accept-task': { input: (taskId) => ({ taskId }), prepare: sent, allowed: WORKERS },
  'task.hand-on-task': {
    ...{ input: (taskId) => ({ taskId, office: 'B01', reason: '支部来办' }), prepare: sent, allowed: WORKERS },
  },
  'task.split-task': { input: (taskId) => ({ taskId, to: ['B01'] }), prepare: sent, allowed: WORKERS },
  'task.report-progress': { input: (taskId) => ({ taskId, words: '在办' }), prepare: accepted, allowed: WORKERS },
  'task.ask-extension': {
    ...{
      input: (taskId) => ({ taskId, dueOn: '2026-03-25', reason: '还要两天' }),
      prepare: accepted,
      allowed: WORKERS,
    },
  },
  'task.decide-extension': { input: (taskId) => ({ taskId, grant: true }), prepare: extensionAsked, allowed: ISSUERS },
  'task.hand-in-task': { input: (taskId) => ({ taskId, words: '都看过了' }), prepare: accepted, allowed: WORKERS },
  'task.verify-task': { input: (taskId) => ({ taskId }), prepare: handedIn, allowed: ISSUERS },
  'task.send-back-task': { input: (taskId) => ({ taskId, reason: '还不够' }), prepare: handedIn, allowed: ISSUERS },
  'task.cancel-task': { input: (taskId) => ({ taskId, reason: '不用了' }), prepare: sent, allowed: ISSUERS },
  'task.list-tasks': { input: () => ({}), allowed: HOLDING },
  'task.view-task': { input: (taskId) => ({ taskId }), prepare: sent, allowed: [...WORKERS, ...ISSUERS, ...ABOVE] },
  'task.view-progress': { input: (taskId) => ({ taskId }), prepare: sent, allowed: [...WORKERS, ...ISSUERS, ...ABOVE] },
  'task.list-linked': { input: (id) => ({ kind: 'case', id }), allowed: HOLDING },
  'task.list-task-choices': { input: () => ({}), allowed: HOLDING },
}
