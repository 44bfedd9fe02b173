import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { phone } from '../../../testing/phone'
import { answer } from '../../../testing/stand-in-backend'
import { NoticeList } from '../list/notice-list'
import { buildCard } from '../testing/build-notice'
import { arrived, startReading } from '../testing/open-notice'
import { NewestNotices } from './newest-notices'
import { SurveyDoor } from './survey-door'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

beforeEach(startReading)
const cards = () => [...document.querySelectorAll('.notice-card')].map(({ id }) => id)

test('home shows the three newest that still hold, with what they say in a sentence', async () => {
  const gone = [buildCard(9, { withdrawn: true }), buildCard(8, { ended: true })]
  answer('broadcast.list-broadcasts', () => ({ broadcasts: [...gone, ...[5, 4, 3, 2].map((one) => buildCard(one))] }))
  open(<NewestNotices />)
  await settle()
  expect(cards()).toEqual(['newest-b5', 'newest-b4', 'newest-b3'])
  expect(at('newest-b5').textContent).toContain('第5条说的是什么')
})

test('what home shows has arrived', async () => {
  answer('broadcast.list-broadcasts', () => ({ broadcasts: [buildCard(1, { undelivered: true })] }))
  open(<NewestNotices />)
  await settle()
  expect(arrived('broadcast.mark-delivered')).toEqual([{ broadcastIds: ['b1'] }])
})

test('without any there is nothing at all, not even a heading', async () => {
  answer('broadcast.list-broadcasts', () => ({ broadcasts: [] }))
  const { container } = open(<NewestNotices />)
  await settle()
  expect(container.textContent).toBe('')
})

test('the door to what asks for one’s opinion opens the tab with that category alone', async () => {
  answer('broadcast.list-broadcasts', () => ({ broadcasts: [] }))
  open(<SurveyDoor />)
  await tap('survey-door')
  expect(phone.done).toContain('switchTab /pages/notices/index')
  open(<NoticeList />)
  await settle()
  expect(arrived('broadcast.list-broadcasts').every(({ category }) => category === 'survey')).toBe(true)
  expect(isThere('notices-category-open')).toBe(true)
})
