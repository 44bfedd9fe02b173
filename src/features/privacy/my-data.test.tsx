import type { DataOf } from '../../../contract/operations'
import { session } from '../../api/session'
import { at, isThere, open, settle, tap, type } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../testing/stand-in-backend'
import { EraseMe } from './erase-me'
import { MyData } from './my-data'
import { WhoSees } from './who-sees'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)
const mockOpen = jest.fn(async (_table: unknown) => undefined)
jest.mock('../../api/open-table', () => ({
  OPENED_WORDS: '表格在浏览器的“下载”里。',
  openTable: (table: unknown) => mockOpen(table),
}))

const look = (day: string) => ({ day, office: '荔园社区', what: '为了办诉求 26030200000001,看了您的称呼和电话' })
const found: DataOf<'privacy.view-my-data'> = {
  account: { name: '陈桂芳', phone: '13800000001', community: '荔园社区', tags: ['老年人'] },
  kinds: [
    ...[
      { kind: 'account' as const, count: 1 },
      { kind: 'cases' as const, count: 2 },
    ],
    ...[
      { kind: 'surveys' as const, count: 0 },
      { kind: 'log' as const, count: 9 },
    ],
  ],
  ...{ looks: [], looksCut: false, before: [] },
}
const screen = () => document.body.textContent ?? ''
const erased = () => backend.arrived.filter(({ operation }) => operation === 'privacy.erase-me')
const show = (change: Partial<typeof found> = {}) => answer('privacy.view-my-data', () => ({ ...found, ...change }))

async function openPage(page: React.ReactElement) {
  open(page)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  mockOpen.mockClear()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  answer('privacy.erase-me', () => ({ erasedAt: '2026-03-02T01:00:00.000Z' }))
  show()
})

describe('my data', () => {
  test('says of each kind how much there is, why, how long and who sees it; what there is none of in a sentence', async () => {
    await openPage(<MyData />)
    expect(at('kind-cases').textContent).toMatch(/我反映的诉求:2 条.*为什么留.*留多久.*谁看得到/s)
    expect(isThere('kind-surveys')).toBe(false)
    expect(at('kinds-none').textContent).toContain('我答的意见征集')
    expect(at('my-account').textContent).toContain('13800000001')
  })

  test('says who looked at my number: three of them, and all at a tap', async () => {
    show({ looks: ['2026-03-05', '2026-03-04', '2026-03-03', '2026-03-02'].map(look) })
    await openPage(<MyData />)
    expect(at('my-looks').textContent).toContain('2026年3月5日 荔园社区')
    expect(at('my-looks').textContent).not.toContain('3月2日')
    await tap('all-looks')
    expect(at('my-looks').textContent).toContain('3月2日')
  })

  test('nobody looked: that is said too', async () => {
    await openPage(<MyData />)
    expect(at('my-looks').textContent).toContain('还没有人看过')
  })

  test('is taken along as a table; a failure is a sentence', async () => {
    answer('privacy.export-my-data', () => ({ url: 'u', name: '我的数据.xlsx', rows: 1 }))
    await openPage(<MyData />)
    await tap('export-data-make')
    expect(mockOpen).toHaveBeenCalledWith(expect.objectContaining({ url: 'u', name: '我的数据.xlsx' }))
    answer('privacy.export-my-data', () => {
      throw refusal('busy')
    })
    await tap('export-data-make')
    expect(at('outcome').textContent).toBe(refusal('busy').message)
  })

  test('leads to what was agreed to, to who sees what, and to erasing', async () => {
    await openPage(<MyData />)
    for (const id of ['to-consents', 'to-who-sees', 'to-erase']) await tap(id)
    expect(phone.done.filter((done) => done.startsWith('navigateTo'))).toEqual([
      'navigateTo /packages/mine/consents/index',
      'navigateTo /packages/mine/who-sees/index',
      'navigateTo /packages/mine/erase/index',
    ])
  })
})

describe('erasing me', () => {
  test('says what goes and what stays and why, before anything can be tapped', async () => {
    await openPage(<EraseMe />)
    expect(at('erase-gone').textContent).toContain('称呼、电话、社区和标签')
    expect(at('erase-nameless').textContent).toMatch(/我反映的诉求.*留着存档/s)
    expect(at('erase-stays').textContent).toContain('办事的流水')
  })

  test('asks twice: the word typed, and then yes; what I had begun to write on the phone goes too', async () => {
    localStorage.setItem('draft:chen:raise', '"半句话"')
    localStorage.setItem('draft:other:raise', '"别人的"')
    await openPage(<EraseMe />)
    await tap('erase-go')
    expect(erased()).toHaveLength(0)
    type('erase-word', '删除')
    await settle()
    phone.agrees = false
    await tap('erase-go')
    expect(erased()).toHaveLength(0)
    phone.agrees = true
    await tap('erase-go')
    expect(erased()).toMatchObject([{ input: { word: '删除' } }])
    expect(screen()).toContain('您就是一位新居民')
    expect([localStorage.getItem('draft:chen:raise'), localStorage.getItem('draft:other:raise')]).toEqual([
      null,
      '"别人的"',
    ])
    await tap('erased-home')
    expect(phone.done).toContain('reLaunch /pages/home/index')
  })

  test('where something has to end first there is no button, but what to do', async () => {
    show({ before: ['您还有 1 件诉求没有办完,要靠您来确认。'] })
    await openPage(<EraseMe />)
    expect(isThere('erase-go')).toBe(false)
    expect(at('erase-not-yet').textContent).toContain('1 件诉求没有办完')
  })

  test('a refusal is a sentence, and nothing on the phone is lost', async () => {
    localStorage.setItem('draft:chen:raise', '"半句话"')
    answer('privacy.erase-me', () => {
      throw refusal('busy')
    })
    await openPage(<EraseMe />)
    type('erase-word', '删除')
    await settle()
    await tap('erase-go')
    expect(at('outcome').textContent).toBe(refusal('busy').message)
    expect(localStorage.getItem('draft:chen:raise')).not.toBeNull()
  })
})

test('who sees what has a card for each role', async () => {
  await openPage(<WhoSees />)
  expect(at('sees-auditor').textContent).toContain('不能看:看不到电话')
  expect(at('sees-community_worker').textContent).toContain('每看一次都有记录')
})
