const code = '123456789012'
const line = { name: '李小梅', phone: '13911112222', office: '440112001010', role: 'community_worker' }

/** What an admin gets refused with over people and codes: operation, input, the error's code. */
export const BAD_STAFF_CALLS: [string, string, unknown, string][] = [
  ['an invitation of eleven digits', 'staff.bind', { code: '12345678901', phoneCode: 'tap' }, 'invalid_input'],
  ['an object for an invitation', 'staff.bind', { code: { $ne: '' }, phoneCode: 'tap' }, 'invalid_input'],
  ['a number of one’s own writing beside it', 'staff.bind', { code, phoneCode: 'tap', phone: '139' }, 'invalid_input'],
  ['no tap on WeChat’s button', 'staff.bind', { code, phoneCode: '' }, 'invalid_input'],
  ['naming the role that one wants', 'staff.bind', { code, phoneCode: 'tap', role: 'admin' }, 'invalid_input'],
  ['somebody without a number', 'staff.add-person', { ...line, phone: '' }, 'invalid_input'],
  ['a role that nobody gives', 'staff.add-person', { ...line, role: 'resident' }, 'invalid_input'],
  ['an office that is not there', 'staff.add-person', { ...line, office: 'nowhere' }, 'not_found'],
  ['a role that the office has not', 'staff.add-person', { ...line, role: 'auditor' }, 'role_unfit'],
  ['a line that is not there', 'staff.invite', { appointmentId: 'none' }, 'not_found'],
  ['an end without a reason', 'staff.end-role', { appointmentId: 'none', reason: '' }, 'invalid_input'],
  ['half a day', 'staff.set-invitation-days', { days: 0.5 }, 'invalid_input'],
  ['a hundred days', 'staff.set-invitation-days', { days: 100 }, 'invalid_input'],
  ['people of an office that is not there', 'staff.list-people', { office: 'nowhere' }, 'not_found'],
]
