const fileId = 'f_01ARZ3NDEKTSV4RRFFQ69G5FAV'
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString()
const point = (change: object) => ({
  point: {
    ...{ number: 'H9', kind: 'household', grade: 'community', sort: 'general', title: '何家', contactName: '何志强' },
    ...{ phone: '13800000002', address: '荔园小区2栋', communityCode: '440112001010', ...change },
  },
})
const task = (change: object) => ({
  ...{ title: '排查燃气灶', words: '挨家看一遍', doneWhen: '每户都看过', dueOn: soon.slice(0, 10) },
  ...{ from: '440112', to: ['440112001'], ...change },
})
const activity = (change: object) => ({
  office: '440112',
  activity: {
    ...{ kind: 'theme_day', title: '清扫楼道', words: '', address: '党群中心', openTo: 'everyone' },
    ...{ from: soon, to: new Date(Date.parse(soon) + 3600_000).toISOString(), ...change },
  },
})

/** What the district's admin, who may all of it, gets refused with in pairing, tasks and activities. */
export const BAD_SERVICE_CALLS: [string, string, unknown, string][] = [
  ['a number with a space', 'pairing.save-point', point({ number: '1 2' }), 'invalid_input'],
  ['a kind that objects have', 'pairing.save-point', point({ kind: 'toString' }), 'invalid_input'],
  ['a class of another kind', 'pairing.save-point', point({ sort: 'large' }), 'class_of_another_kind'],
  ['a telephone of words', 'pairing.save-point', point({ phone: '没有' }), 'invalid_input'],
  ['a place at sea', 'pairing.save-point', point({ point: { latitude: 0, longitude: 0 } }), 'invalid_input'],
  ['a street for a community', 'pairing.save-point', point({ communityCode: '440112001' }), 'not_found'],
  ['a member that is none', 'pairing.save-point', point({ memberId: 'p-none' }), 'member_unfit'],
  ['a field of their own making', 'pairing.save-point', point({ linkedIds: ['x'] }), 'invalid_input'],
  ['an object for a point', 'pairing.view-point', { pointId: { $ne: '' } }, 'invalid_input'],
  ['a list of nowhere', 'pairing.list-points', { office: '990000' }, 'not_found'],
  ['a view that objects have', 'pairing.list-points', { show: 'constructor' }, 'invalid_input'],
  ['handing over without a reason', 'pairing.hand-over', { fromId: 'a', toId: 'b', reason: '' }, 'invalid_input'],
  ['a code of letters', 'pairing.link-point', { code: 'abcdefghijkl' }, 'invalid_input'],
  ['a code that nobody made', 'pairing.link-point', { code: '000000000000' }, 'link_code_wrong'],
  ['a table that is not there', 'pairing.check-point-import', { fileId }, 'table_unreadable'],
  ['no clean row taken', 'pairing.import-points', { fileId, clean: 0 }, 'invalid_input'],
  ['an import that is none', 'pairing.view-point-import', { importId: 'x' }, 'not_found'],
  ['a task for nobody', 'task.issue-task', task({ to: [] }), 'invalid_input'],
  ['a task for 201 offices', 'task.issue-task', task({ to: Array(201).fill('440112001') }), 'invalid_input'],
  ['a task for a place elsewhere', 'task.issue-task', task({ to: ['110101'] }), 'task_out_of_reach'],
  ['a last day in words', 'task.issue-task', task({ dueOn: '明天' }), 'invalid_input'],
  ['a title of one sign', 'task.issue-task', task({ title: '查' }), 'invalid_input'],
  ['a form that asks what is known', 'task.issue-task', task({ form: [{ label: '联系电话' }] }), 'known_already'],
  ['21 fields', 'task.issue-task', task({ form: Array(21).fill({ label: '户数' }) }), 'invalid_input'],
  [
    'a known value that objects have',
    'task.issue-task',
    task({ form: [{ label: '甲', known: 'valueOf' }] }),
    'invalid_input',
  ],
  ['a task that is none', 'task.view-task', { taskId: 'T0' }, 'not_found'],
  ['a list that is none', 'task.list-tasks', { show: 'all' }, 'invalid_input'],
  ['progress without words', 'task.report-progress', { taskId: 'T0', words: ' ' }, 'invalid_input'],
  ['a kind of activity that is none', 'checkin.create-activity', activity({ kind: 'party' }), 'invalid_input'],
  [
    'an end before the beginning',
    'checkin.create-activity',
    activity({ to: '2020-01-01T00:00:00Z' }),
    'activity_times',
  ],
  ['half a place', 'checkin.create-activity', activity({ capacity: 0 }), 'invalid_input'],
  ['a time in words', 'checkin.create-activity', activity({ from: '明早' }), 'invalid_input'],
  ['an activity that is none', 'checkin.view-activity', { activityId: 'A0' }, 'not_found'],
  ['a code of three digits', 'checkin.check-in-activity', { activityId: 'A0', code: '123' }, 'invalid_input'],
]
