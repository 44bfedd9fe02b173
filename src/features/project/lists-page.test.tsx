import { session } from '../../api/session'
import { isThere, open, settle, tap } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { answer, resetBackend } from '../../testing/stand-in-backend'
import { EditList } from './edit-list'
import { ListsPage } from './lists-page'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const screen = () => document.body.textContent ?? ''
const choices = (offices: { id: string; name: string }[]) =>
  answer('project.list-choices', () => ({ offices, leaders: [], below: [], people: [] }))
const line = {
  ...{ listId: 'l', title: '电梯整改', officeName: '黄埔街道', state: 'running' as const, items: 3, verified: 1 },
  ...{ overdue: 1, behind: 2 },
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
  answer('project.list-items', () => ({ items: [] }))
  answer('project.list-lists', () => ({ lists: [line] }))
})

test('an empty shelf is a sentence; a list says how many are struck off, late and behind', async () => {
  choices([{ id: '440112001', name: '黄埔街道' }])
  open(<ListsPage />)
  await settle()
  expect(screen()).toContain('没有您负责的整改事项。')
  await tap('list-shelf-running')
  await settle()
  expect(screen()).toContain('3项里销号1项')
  expect(screen()).toContain('! 1项超期')
  expect(screen()).toContain('! 2项漏了周')
  await tap('list-l')
  expect(phone.done).toEqual(['navigateTo /packages/project/list/index?listId=l'])
})

test('who keeps no list is offered none to write', async () => {
  choices([])
  open(<ListsPage />)
  await settle()
  expect(isThere('list-new')).toBe(false)
  expect(isThere('list-shelf-draft')).toBe(false)
})

test('a new list says what it lacks before it can be kept', async () => {
  choices([{ id: '440112001', name: '黄埔街道' }])
  open(<EditList />)
  await settle()
  expect(screen()).toContain('还没写:清单名称、第1项的问题、第1项的整改措施、第1项的期限')
  await tap('list-add')
  expect(screen()).toContain('第2项的期限')
})
