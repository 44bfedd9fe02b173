import { act, fireEvent, screen } from '@testing-library/react'
import type { InputOf } from '../../../contract/operations'
import { session } from '../../api/session'
import { at, isThere, open, settle, tap, type } from '../../testing/at-screen'
import { guideLine } from '../../testing/build-guide'
import { phone, resetPhone } from '../../testing/phone'
import { answer, backend, resetBackend } from '../../testing/stand-in-backend'
import { GuideDoor } from './guide-door'
import { GuideList } from './guide-list'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const asked = () => backend.arrived.map(({ input }) => input as InputOf<'directory.search-guides'>)
/** Longer than one pauses between letters. */
async function pause() {
  await act(() => new Promise((quiet) => setTimeout(quiet, 450)))
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  answer('directory.search-guides', () => ({ guides: [guideLine({ sample: true })] }))
})

test('home leads to it', async () => {
  open(<GuideDoor />)
  await tap('guide-door')
  expect(phone.done).toEqual(['navigateTo /packages/guide/list/index'])
})

test('a matter shows what it is called, how long it takes, 秒批 and 示例, and opens', async () => {
  open(<GuideList />)
  await settle()
  expect(at('guide-g1').textContent).toMatch(/领取社会保障卡.*秒批.*示例.*社会保障 · 当场办好/)
  expect(at('guide-found').textContent).toContain('没有更多了')
  await tap('guide-g1')
  expect(phone.done[0]).toMatch(/^navigateTo \/packages\/guide\/entry\/index\?guideId=g1&title=/)
})

test('where nothing is made up, nothing says so', async () => {
  answer('directory.search-guides', () => ({ guides: [guideLine()] }))
  open(<GuideList />)
  await settle()
  expect(at('guide-found').textContent).not.toContain('示例')
})

test('is looked for once the person pauses, by kind and by 秒批', async () => {
  open(<GuideList />)
  await settle()
  type('guide-search', '社')
  type('guide-search', '社保')
  await pause()
  await tap('guide-kind-medical_care')
  await tap('guide-instant')
  expect(asked()).toEqual([
    { words: '' },
    { words: '社保' },
    { words: '社保', category: 'medical_care' },
    { words: '社保', category: 'medical_care', instant: true },
  ])
})

test('nothing found says what to try, and one tap shows all again', async () => {
  answer('directory.search-guides', ({ words }: InputOf<'directory.search-guides'>) => ({
    guides: words ? [] : [guideLine()],
  }))
  open(<GuideList words="火星" />)
  await settle()
  expect(screen.getByText(/没有找到/)).toBeTruthy()
  fireEvent.click(screen.getByText('看全部事项'))
  await pause()
  expect(isThere('guide-g1')).toBe(true)
})

test('the next page comes when asked for', async () => {
  answer('directory.search-guides', ({ after }: InputOf<'directory.search-guides'>) =>
    after ? { guides: [guideLine({ guideId: 'g2' })] } : { guides: [guideLine()], next: 'n' },
  )
  open(<GuideList />)
  await settle()
  await tap('more-guides')
  expect([isThere('guide-g1'), isThere('guide-g2'), isThere('more-guides')]).toEqual([true, true, false])
})

test('without a network it says so and what to do', async () => {
  backend.online = false
  open(<GuideList />)
  await settle()
  expect(isThere('try-again')).toBe(true)
})
