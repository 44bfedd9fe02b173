import { at, isThere, tap, type, typed } from '../../../testing/at-screen'
import { buildLine } from '../../../testing/build-line'
import { answer, backend } from '../../../testing/stand-in-backend'
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

  const looked = () =>
    backend.arrived.filter(({ operation }) => operation === 'case.search-cases').map(({ input }) => input)
  const closed = buildLine(7, { state: 'confirmed', sentence: '11月2日办结,居民满意', excerpt: '井盖松了' })

  test('words are looked for in the whole place; each line says its state, and a view ends the search', async () => {
    answer('case.search-cases', () => ({ cases: [closed] }))
    await openDesk()
    type('desk-search', ' 井盖 ')
    await tap('search-go')
    expect(looked()).toEqual([{ words: '井盖' }])
    expect(listed()).toEqual([`case-${closed.id}`])
    expect(at(`case-${closed.id}`).textContent).toContain('11月2日办结,居民满意')
    expect(at('desk-found').textContent).toBe('有“井盖”的1件,新的在前。')
    expect(document.querySelector('.desk-views .choice-on')).toBeNull()
    await tap('inbox-view-working')
    expect([listed().length, typed('desk-search')]).toEqual([3, ''])
  })

  test('category and community narrow the search too, and that is said', async () => {
    answer('case.search-cases', () => ({ cases: [] }))
    await openDesk()
    await tap('filter-category')
    await tap('filter-category-transport')
    type('desk-search', '井盖')
    await tap('search-go')
    expect(looked()).toEqual([{ words: '井盖', category: 'transport' }])
    expect(at('desk-found').textContent).toContain('只找筛选的类别和社区')
    expect(document.body.textContent).toContain('可以换两个字再找')
  })

  test('none among those looked through so far is not called none at all', async () => {
    answer('case.search-cases', ({ after }: { after?: string }) =>
      after ? { cases: [closed] } : { cases: [], next: 'n' },
    )
    await openDesk()
    type('desk-search', '井盖')
    await tap('search-go')
    expect(at('desk-list').textContent).not.toContain('没有找到')
    await tap('more-cases')
    expect(listed()).toEqual([`case-${closed.id}`])
  })

  test('a department, which has no place, looks in what is on its desk', async () => {
    answer('directory.view-me', () => me('department_officer', 'D06'))
    await openDesk()
    type('desk-search', '第2盏')
    await tap('search-go')
    expect(listed()).toEqual([`case-${two}`])
    expect(at('desk-found').textContent).toContain('已经打开的3件里,有“第2盏”的1件')
    await tap('search-clear')
    expect([listed().length, looked()]).toEqual([3, []])
  })

  test('a problem that many have is told, and a tap lists its cases', async () => {
    const problem = { id: 'p1', community: '荔园社区', category: 'environment' as const, words: ['路灯'], caseIds: [] }
    const sentence = '3件同样的诉求都提到“路灯”,建议上门办'
    answer('case.list-common', () => ({ problems: [{ ...problem, lastAt: '2026-11-20T02:00:00.000Z', sentence }] }))
    answer('case.search-cases', () => ({ cases: [closed] }))
    await openDesk()
    expect(at('common-p1').textContent).toContain(`荔园社区环境保护:${sentence}`)
    await tap('common-p1')
    expect(looked()).toEqual([{ words: '路灯' }])
  })

  test('a whole number opens its case, listed or not', async () => {
    await openDesk()
    type('desk-search', '261119 00000009')
    await tap('search-go')
    expect(shown()).toEqual({ caseId: '26111900000009' })
  })
})
