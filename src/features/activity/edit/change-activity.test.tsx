import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { buildActivity } from '../../../testing/build-activity'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { ChangeActivity } from './change-activity'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const sent = () =>
  backend.arrived.flatMap(({ operation, input }) => (operation === 'checkin.change-activity' ? [input] : []))
let stored: ActivityView
async function openOne(change: Partial<ActivityView> = {}) {
  stored = buildActivity({ hosts: true, office: 'B01', ...change })
  answer('checkin.view-activity', () => stored)
  const page = open(<ChangeActivity activityId="a1" />)
  await settle()
  return page
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'zhou', name: '周' } })
  answer('checkin.change-activity', ({ activity }: never) => {
    stored = { ...stored, ...(activity as object) }
    return { activityId: 'a1' }
  })
})

test('is sent whole with the one thing that was changed, and says that it was', async () => {
  await openOne({ capacity: 20 })
  expect(at('activity-save').className).toContain('button-off')
  type('activity-title', '清扫楼道和车棚')
  await settle()
  await tap('activity-save')
  await settle()
  expect(sent()).toEqual([
    {
      activityId: 'a1',
      activity: {
        ...{ kind: 'theme_day', title: '清扫楼道和车棚', words: '', address: '党群服务中心', openTo: 'members' },
        ...{ from: '2099-11-24T01:00:00.000Z', to: '2099-11-24T03:00:00.000Z', capacity: 20 },
      },
    },
  ])
  expect(isThere('activity-saved')).toBe(true)
  expect(typed('activity-title')).toBe('清扫楼道和车棚')
})

test('a refusal leaves what was typed, also when the page was left and opened again', async () => {
  answer('checkin.change-activity', () => {
    throw refusal('text_refused')
  })
  const page = await openOne()
  type('activity-words', '带上手套和扫把')
  await settle()
  await tap('activity-save')
  expect(at('outcome').textContent).toBe(refusal('text_refused').message)
  page.unmount()
  await openOne({ title: '别人改了名字' })
  expect([typed('activity-words'), typed('activity-title')]).toEqual(['带上手套和扫把', '别人改了名字'])
  await tap('activity-drop')
  expect(typed('activity-words')).toBe('')
})

test.each([
  ['a name of one character', 'activity-title', '扫', '还没写:活动名称'],
  ['no place', 'activity-address', '', '还没写:在哪里'],
  ['places for half a person', 'activity-capacity', '0.5', '还没写:1 到 10000 的名额'],
])('%s is said before the button can be pressed', async (_, box, words, lacks) => {
  await openOne()
  type(box, words)
  await settle()
  expect(at('activity-form').textContent).toContain(lacks)
  expect(at('activity-save').className).toContain('button-off')
})

test('of several days it keeps the last one', async () => {
  await openOne({ to: '2099-11-26T03:00:00.000Z' })
  expect(at('activity-end-day').textContent).toContain('11月26日')
  type('activity-title', '值守三天')
  await settle()
  await tap('activity-save')
  expect(sent()).toMatchObject([{ activity: { to: '2099-11-26T03:00:00.000Z' } }])
})

test('a place on the map is known as long as its words stay', async () => {
  await openOne({ placed: true })
  expect(at('activity-on-map').textContent).toContain('✓')
  type('activity-address', '东门')
  await settle()
  expect(at('activity-on-map').textContent).not.toContain('✓')
})

test.each([
  ['who does not host it', { hosts: false }, '由主办的人来改'],
  ['once it was called off', { cancelled: true }, '已经取消'],
  ['once it is over', { to: '2020-11-24T03:00:00.000Z' }, '已经结束'],
])('%s is told why there is nothing to change', async (_, change, words) => {
  await openOne(change)
  expect(isThere('activity-form')).toBe(false)
  expect(document.body.textContent).toContain(words)
  expect(phone.done).toEqual([])
})
