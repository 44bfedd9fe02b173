import type { ItemView } from '../../../contract/project/list-view'
import { session } from '../../api/session'
import { isThere, open, settle, tap } from '../../testing/at-screen'
import { resetPhone } from '../../testing/phone'
import { answer, resetBackend } from '../../testing/stand-in-backend'
import { ItemPage } from './item-page'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const week = (monday: string, state: ItemView['weeks'][number]['state'], now = false) => ({
  ...{ week: monday, words: '换控制板', state, now },
})
const view: ItemView = {
  ...{ itemId: 'l-1', listId: 'l', listTitle: '电梯整改', number: 1, title: '电梯常停', measures: '换坏件' },
  ...{ responsibleId: 'li', responsibleName: '李敏', officeName: '荔园社区', listOffice: '440112001' },
  ...{ state: 'doing', dueOn: '2099-01-31', overdue: false, missed: 0, inARow: 0, extensionAsked: false },
  ...{ weeks: [week('2099-01-05', 'done'), week('2099-01-12', 'planned', true)], actions: ['report', 'hand_in'] },
  ...{ deciderName: '黄埔街道', raisedTo: [], entries: [] },
}
const screen = () => document.body.textContent ?? ''

async function openItem(part: Partial<ItemView> = {}) {
  answer('project.view-item', () => ({ ...view, ...part }))
  open(<ItemPage itemId="l-1" />)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
})

test('the week that runs is asked for at once, with what was planned for it', async () => {
  await openItem()
  expect(isThere('item-report-words')).toBe(true)
  expect(screen()).toContain('1月12日至1月18日要做的:换控制板')
  expect(screen()).toContain('2周里写了1周')
  expect(screen()).toContain('这一周 · 还没写')
})

test('once it is written the form is closed, and more can be added', async () => {
  await openItem({ weeks: [week('2099-01-12', 'done', true)] })
  expect(isThere('item-report-words')).toBe(false)
  await tap('item-report-open')
  expect(screen()).toContain('再写几句')
})

test('missed weeks are said in words, with how far they have risen, and can be made up', async () => {
  const weeks = [week('2098-12-29', 'missed'), week('2099-01-05', 'missed'), week('2099-01-12', 'planned', true)]
  await openItem({ weeks, missed: 2, inARow: 2, raisedTo: ['黄埔街道', '黄埔区'] })
  expect(screen()).toContain('! 已经连着漏了2周没写进展')
  expect(screen()).toContain('已经报到:黄埔街道、黄埔区')
  await tap('item-week-2098-12-29')
  expect(screen()).toContain('12月29日至1月4日要做的')
})

test('more time needs a later day and a step for each week that it adds', async () => {
  answer('project.list-weeks', () => ({
    weeks: [
      { week: '2099-01-12', words: '1月12日至1月18日' },
      { week: '2099-02-02', words: '2月2日至2月8日' },
      { week: '2099-02-09', words: '2月9日至2月15日', rest: '春节' },
    ],
  }))
  await openItem({ actions: ['ask_extension'] })
  await tap('item-extension-open')
  await settle()
  expect(screen()).toContain('由黄埔街道决定')
  expect(screen()).toContain('还没选:多出来的每一周做什么')
  expect(screen()).toContain('2月9日至2月15日:春节,不用写')
  expect(isThere('item-extension-week-2099-01-12')).toBe(false)
  expect(isThere('item-extension-week-2099-02-02')).toBe(true)
})

test('who looks on sees no button', async () => {
  await openItem({ actions: [] })
  for (const act of ['report', 'hand-in', 'verify', 'hand-over', 'cancel']) {
    expect([act, isThere(`item-${act}-open`)]).toEqual([act, false])
  }
})
