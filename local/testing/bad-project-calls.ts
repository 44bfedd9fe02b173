const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const LIST = '01JDA00000000000000000LIST'
const item = (change: object) => ({ title: '电梯常停', measures: '查清原因', dueOn: later(9), weeks: [], ...change })
const list = (change: object) => ({ listId: LIST, office: '440112', title: '电梯整改', items: [item({})], ...change })
const project = (change: object) => ({
  ...{ projectId: '01JDA00000000000000000PROJ', office: '440112', title: '文冲旧改', kind: 'demolition' },
  ...{ words: '签约和搬迁', sponsorId: 'p-none', milestones: [{ title: '签约过半', dueOn: later(30) }], ...change },
})

/** What the district's admin gets refused with on rectification lists and key projects. */
export const BAD_PROJECT_CALLS: [string, string, unknown, string][] = [
  ['a list of an office that is not the caller’s', 'project.save-list', list({ office: 'D06' }), 'forbidden'],
  ['a list without a name', 'project.save-list', list({ title: ' ' }), 'invalid_input'],
  [
    'an item that was due before',
    'project.save-list',
    list({ items: [item({ dueOn: '2020-01-01' })] }),
    'invalid_input',
  ],
  ['an item due on no day', 'project.save-list', list({ items: [item({ dueOn: '2027-02-31' })] }), 'invalid_input'],
  ['an item due in ten years', 'project.save-list', list({ items: [item({ dueOn: later(3650) })] }), 'invalid_input'],
  [
    'an item in more weeks than there are',
    'project.save-list',
    list({ items: [item({ weeks: weeks(60) })] }),
    'invalid_input',
  ],
  ['more items than a list holds', 'project.save-list', list({ items: Array(31).fill(item({})) }), 'invalid_input'],
  ['an item of their own making', 'project.save-list', list({ items: [item({ state: 'verified' })] }), 'invalid_input'],
  ['a sponsor that is none', 'project.save-list', list({ sponsorId: 'p-none' }), 'not_a_leader'],
  ['a list from a case that is none', 'project.save-list', list({ origin: { kind: 'case', id: 'x' } }), 'not_found'],
  [
    'a list from what objects have',
    'project.save-list',
    list({ origin: { kind: 'toString', id: 'x' } }),
    'invalid_input',
  ],
  ['a list that is not there, begun', 'project.start-list', { listId: 'x' }, 'not_found'],
  ['an object for a list', 'project.view-list', { listId: { $ne: '' } }, 'invalid_input'],
  ['lists of a kind that there is not', 'project.list-lists', { show: 'constructor' }, 'invalid_input'],
  ['a page of lists from nowhere', 'project.list-lists', { after: 'x'.repeat(500) }, 'invalid_input'],
  ['an item that is not there', 'project.view-item', { itemId: 'x' }, 'not_found'],
  ['an item that is not there, verified', 'project.verify-item', { itemId: 'x' }, 'not_found'],
  ['a week that is no day', 'project.report-week', { itemId: 'x', week: '第一周', words: '查过了' }, 'invalid_input'],
  ['a week without a word', 'project.report-week', { itemId: 'x', week: '2026-03-02', words: '' }, 'invalid_input'],
  [
    'more time without a reason',
    'project.ask-extension',
    { itemId: 'x', dueOn: later(9), reason: '' },
    'invalid_input',
  ],
  ['more time, perhaps', 'project.decide-extension', { itemId: 'x', grant: 'yes' }, 'invalid_input'],
  ['the weeks up to yesterday', 'project.list-weeks', { dueOn: '2020-01-01' }, 'invalid_input'],
  ['the people of nowhere', 'project.list-choices', { office: '990000' }, 'not_found'],
  ['a project with a worker as its leader', 'project.save-project', project({}), 'not_a_leader'],
  ['a project of a kind that there is not', 'project.save-project', project({ kind: 'secret' }), 'invalid_input'],
  ['a project without a milestone', 'project.save-project', project({ milestones: [] }), 'invalid_input'],
  ['a project that is not there', 'project.view-project', { projectId: 'x' }, 'not_found'],
  [
    'a milestone of no project',
    'project.mark-milestone',
    { projectId: 'x', milestoneId: 'm1', words: '到了' },
    'not_found',
  ],
  [
    'a link to what there is not',
    'project.link-to-project',
    { projectId: 'x', kind: 'person', id: 'p' },
    'invalid_input',
  ],
  ['an end that is none', 'project.close-project', { projectId: 'x', as: 'lost', words: '说明' }, 'invalid_input'],
]

function weeks(count: number) {
  return Array(count).fill({ week: '2026-03-02', words: '查' })
}
