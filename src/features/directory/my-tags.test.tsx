import { session } from '../../api/session'
import { at, open, settle, tap } from '../../testing/at-screen'
import { resetPhone } from '../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../testing/stand-in-backend'
import { MyTags } from './my-tags'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const me = { personId: 'p', name: '陈', phone: '', roles: [], tags: ['elderly' as const] }
const isOn = (tag: string) => at(`tag-${tag}`).getAttribute('aria-checked') === 'true'
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'p', name: '陈' } })
})

test('a tap puts me into a group, another takes me out', async () => {
  answer('directory.save-tags', ({ tags }: { tags: string[] }) => ({ tags }))
  open(<MyTags me={me} />)
  await tap('tag-parent')
  await tap('tag-elderly')
  expect([isOn('parent'), isOn('elderly')]).toEqual([true, false])
  expect(backend.arrived.map(({ input }) => input)).toEqual([{ tags: ['elderly', 'parent'] }, { tags: ['parent'] }])
})

test('what was not saved is not shown as if it were', async () => {
  answer('directory.save-tags', () => {
    throw refusal('unavailable')
  })
  open(<MyTags me={me} />)
  await tap('tag-parent')
  await settle()
  expect([isOn('parent'), isOn('elderly')]).toEqual([false, true])
  expect(at('outcome').textContent).toContain('系统暂时没能办成')
})
