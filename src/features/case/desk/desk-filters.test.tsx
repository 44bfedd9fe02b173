import { at, isThere, tap, type } from '../../../testing/at-screen'
import { answer } from '../../../testing/stand-in-backend'
import { asked, me, one, openDesk, setUpDesk, shown, two } from './testing/open-desk'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
beforeEach(setUpDesk)

describe('what the list is narrowed by', () => {
  test('each filter is put into the question, and taken out again', async () => {
    await openDesk()
    await tap('filter-category')
    await tap('filter-category-food_safety')
    await tap('filter-method')
    await tap('filter-method-doorstep')
    await tap('filter-age')
    await tap('filter-age-15')
    await tap('filter-community')
    await tap('filter-community-440112001010')
    const narrowed = { category: 'food_safety', method: 'doorstep', olderThan: 15, community: '440112001010' }
    expect(asked()).toEqual({ view: 'waiting', ...narrowed })
    await tap('filter-method')
    await tap('filter-method-any')
    expect(asked()).toEqual({ view: 'waiting', ...narrowed, method: undefined })
    await tap('filters-clear')
    expect(asked()).toEqual({ view: 'waiting' })
  })

  test('view and filters are the same after the desk was left', async () => {
    const before = await openDesk()
    await tap('inbox-view-working')
    await tap('filter-age')
    await tap('filter-age-30')
    before.unmount()
    await openDesk()
    expect(asked()).toEqual({ view: 'working', olderThan: 30 })
  })

  test('我的 is what I have in hand', async () => {
    await openDesk()
    await tap('inbox-view-mine')
    expect(asked()).toEqual({ view: 'working', person: 'zheng' })
  })

  test('a leader sees what is to be decided and has nothing to mark', async () => {
    answer('directory.view-me', () => me('leader', '440112'))
    await openDesk()
    expect(asked()).toEqual({ view: 'deciding' })
    expect(isThere('inbox-view-waiting')).toBe(false)
    expect(isThere(`mark-${one}`)).toBe(false)
  })

  test('a worker of the district picks the street before the community', async () => {
    answer('directory.view-me', () => me('dispatcher', '440112'))
    await openDesk()
    expect(isThere('filter-community')).toBe(false)
    await tap('filter-street')
    await tap('filter-street-440112002')
    await tap('filter-community')
    await tap('filter-community-440112002004')
    expect(asked()).toMatchObject({ community: '440112002004' })
  })
})

describe('looking for cases', () => {
  const listed = () => [...document.querySelectorAll('.desk-line-case')].map(({ id }) => id)

  test('words narrow the list and say in how many they were looked for', async () => {
    await openDesk()
    type('desk-search', ' 第2盏 ')
    await tap('search-go')
    expect(listed()).toEqual([`case-${two}`])
    expect(at('desk-found').textContent).toContain('已经打开的3件里,有“第2盏”的1件')
    await tap('search-clear')
    expect(listed()).toHaveLength(3)
  })

  test('words that nothing has are said to, with what else can be tried', async () => {
    await openDesk()
    type('desk-search', '井盖')
    await tap('search-go')
    expect(listed()).toEqual([])
    expect(document.body.textContent).toContain('可以换两个字再找')
  })

  test('a whole number opens its case, listed or not', async () => {
    await openDesk()
    type('desk-search', '261119 00000009')
    await tap('search-go')
    expect(shown()).toEqual({ caseId: '26111900000009' })
  })
})
