import { screen } from '@testing-library/react'
import { at, isThere, open, settle, tap, type } from '../../../testing/at-screen'
import { answer } from '../../../testing/stand-in-backend'
import { buildCard } from '../testing/build-notice'
import { arrived, startReading } from '../testing/open-notice'
import { SearchNotices } from './search-notices'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const asked = () => arrived('broadcast.search-broadcasts')
beforeEach(() => {
  startReading()
  answer('broadcast.search-broadcasts', ({ words }: { words: string }) => ({
    broadcasts: words === '津贴' ? [buildCard(1, { unread: false })] : [],
  }))
})

test('one looks when one says so, not at every letter', async () => {
  open(<SearchNotices asked="" />)
  type('notice-words', ' 津贴 ')
  await settle()
  expect(asked()).toEqual([])
  await tap('notice-search-go')
  expect(asked()[0]).toMatchObject({ words: '津贴' })
  expect(isThere('found-b1')).toBe(true)
})

test('nothing found says what was looked for, and what to try', async () => {
  open(<SearchNotices asked="恐龙" />)
  await settle()
  expect(screen.getByText(/没有找到“恐龙”/)).toBeTruthy()
})

test('a category narrows what is found, and one tap widens it again', async () => {
  answer('broadcast.search-broadcasts', ({ category }: { category?: string }) => ({
    broadcasts: category ? [] : [buildCard(1)],
  }))
  open(<SearchNotices asked="津贴" />)
  await settle()
  await tap('search-category-open')
  await tap('search-category-safety')
  await settle()
  expect(asked().at(-1)).toMatchObject({ words: '津贴', category: 'safety' })
  expect(isThere('found-b1')).toBe(false)
  await tap('search-category-open')
  await tap('search-category-every')
  await settle()
  expect(at('found-b1')).toBeTruthy()
})
