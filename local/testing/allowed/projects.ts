import { draftList, HUANGPU, idOf, repairLift } from '../build-list'
import type { District } from '../open-district'
import { type AllowedPart, DISPATCHERS, MEMBERS, OFFICER, STREET, WORKERS } from './who'

const LIYUAN = '440112001010'
/** Whoever keeps the lists of 黄埔街道. */
const KEEPERS = [...STREET, 'admin-huangpu']
const ABOVE = ['dispatcher-district', 'admin-district', 'leader-ma', 'auditor-gu']
const ACTING = [
  ...[...MEMBERS, ...WORKERS, 'worker-wu', ...DISPATCHERS, ...OFFICER, 'officer-lu', 'admin-district', 'admin-huangpu'],
  'leader-ma',
]
const HOLDING = [...ACTING, 'auditor-gu']
const RESPONSIBLE = ['worker-li']
const step = { week: '2026-03-23', words: '试运行' }

const drafted = async (district: District, listId: string) => void (await draftList(district, { listId }))
const started = async (district: District, listId: string) => {
  await drafted(district, listId)
  await district.as('dispatcher-huangpu', 'project.start-list', { listId })
}
const itemIdOf = (listId: string) => `${listId}-1`
const handedIn = async (district: District, listId: string) => {
  await started(district, listId)
  const words = { itemId: itemIdOf(listId), words: '都修好了', photos: [] }
  await district.as('worker-li', 'project.hand-in-item', words)
}
const extensionAsked = async (district: District, listId: string) => {
  await started(district, listId)
  const input = { itemId: itemIdOf(listId), dueOn: '2026-03-27', reason: '件没到', weeks: [step] }
  await district.as('worker-li', 'project.ask-extension', input)
}
const said = {
  ...{ title: '文冲旧改', kind: 'demolition' as const, words: '签约和搬迁', office: HUANGPU },
  ...{ sponsorId: idOf('leader-ma'), milestones: [{ title: '签约过半', dueOn: '2026-03-31' }] },
}
const begun = async (district: District, projectId: string) => {
  await district.as('admin-huangpu', 'project.save-project', { projectId, ...said })
}
const withList = async (district: District, projectId: string) => {
  await begun(district, projectId)
  await drafted(district, projectId)
}
const SPONSORED = [...KEEPERS, 'leader-ma']

/** A list is its office's, an item its one person's; those above look on, and grant more time. */
export const PROJECTS: AllowedPart = {
  'project.save-list': {
    input: (listId) => ({ listId, office: HUANGPU, title: '电梯整改', items: [repairLift] }),
    allowed: KEEPERS,
  },
  'project.start-list': { input: (listId) => ({ listId }), prepare: drafted, allowed: KEEPERS },
  'project.cancel-list': { input: (listId) => ({ listId, reason: '不用了' }), prepare: started, allowed: KEEPERS },
  'project.list-lists': { input: () => ({}), allowed: HOLDING },
  'project.view-list': {
    input: (listId) => ({ listId }),
    prepare: started,
    allowed: [...KEEPERS, ...ABOVE, ...WORKERS],
  },
  'project.list-linked': { input: (id) => ({ kind: 'case', id }), allowed: HOLDING },
  'project.list-items': { input: () => ({}), allowed: HOLDING },
  'project.view-item': {
    input: (listId) => ({ itemId: itemIdOf(listId) }),
    prepare: started,
    allowed: [...KEEPERS, ...ABOVE, ...WORKERS],
  },
  'project.report-week': {
    input: (listId) => ({ itemId: itemIdOf(listId), week: '2026-03-02', words: '查过了' }),
    prepare: started,
    allowed: RESPONSIBLE,
  },
  'project.hand-in-item': {
    input: (listId) => ({ itemId: itemIdOf(listId), words: '都修好了' }),
    prepare: started,
    allowed: RESPONSIBLE,
  },
  'project.verify-item': {
    ...{ input: (listId) => ({ itemId: itemIdOf(listId) }), prepare: handedIn, allowed: KEEPERS },
  },
  'project.send-back-item': {
    input: (listId) => ({ itemId: itemIdOf(listId), reason: '还有一部没修' }),
    prepare: handedIn,
    allowed: KEEPERS,
  },
  'project.ask-extension': {
    input: (listId) => ({ itemId: itemIdOf(listId), dueOn: '2026-03-27', reason: '件没到', weeks: [step] }),
    prepare: started,
    allowed: RESPONSIBLE,
  },
  'project.decide-extension': {
    input: (listId) => ({ itemId: itemIdOf(listId), grant: true }),
    prepare: extensionAsked,
    allowed: KEEPERS,
  },
  'project.hand-over-item': {
    input: (listId) => ({ itemId: itemIdOf(listId), to: idOf('worker-huang'), reason: '休假' }),
    prepare: started,
    allowed: KEEPERS,
  },
  'project.cancel-item': {
    input: (listId) => ({ itemId: itemIdOf(listId), reason: '不用了' }),
    prepare: started,
    allowed: KEEPERS,
  },
  'project.list-weeks': { input: () => ({ dueOn: '2026-03-20' }), allowed: ACTING },
  'project.list-choices': {
    input: () => ({ office: LIYUAN }),
    allowed: [...KEEPERS, ...WORKERS, 'dispatcher-district', 'admin-district', 'leader-ma'],
  },
  'project.list-projects': { input: () => ({}), allowed: HOLDING },
  'project.view-project': {
    input: (projectId) => ({ projectId }),
    prepare: begun,
    allowed: [...KEEPERS, ...ABOVE],
  },
  'project.save-project': { input: (projectId) => ({ projectId, ...said }), allowed: KEEPERS },
  'project.mark-milestone': {
    input: (projectId) => ({ projectId, milestoneId: 'm1', words: '签了六成' }),
    prepare: begun,
    allowed: SPONSORED,
  },
  'project.link-to-project': {
    input: (projectId) => ({ projectId, kind: 'list', id: projectId }),
    prepare: withList,
    allowed: SPONSORED,
  },
  'project.unlink-from-project': {
    input: (projectId) => ({ projectId, kind: 'list', id: projectId }),
    prepare: begun,
    allowed: SPONSORED,
  },
  'project.close-project': {
    input: (projectId) => ({ projectId, as: 'stopped', words: '规划变了' }),
    prepare: begun,
    allowed: ['leader-ma', 'dispatcher-district', 'admin-district'],
  },
}
