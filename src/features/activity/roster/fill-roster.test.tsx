import { cleanup } from '@testing-library/react'
import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type } from '../../../testing/at-screen'
import { buildActivity } from '../../../testing/build-activity'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { FillRoster } from './fill-roster'
import { lacksOfTurn, nextTurn, spanOf } from './turn-draft'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const turn = {
  ...{ shiftId: 's1', from: '2099-11-24T00:00:00.000Z', to: '2099-11-24T04:00:00.000Z' },
  ...{ personId: 'zhou', name: '周文斌', mine: false, askedMe: false },
}
const duty = (change: Partial<ActivityView> = {}) =>
  buildActivity({
    ...{ kind: 'duty', hosts: true, office: 'B01', from: turn.from, to: '2099-11-24T10:00:00.000Z', ...change },
  })
const sent = (name: string) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input)
async function openRoster(change: Partial<ActivityView> = {}, people = [{ id: 'zhou', name: '周文斌' }]) {
  answer('checkin.view-activity', () => duty(change))
  answer('checkin.list-roster-people', () => ({ people }))
  open(<FillRoster activityId="a1" />)
  await settle()
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
  answer('checkin.assign-shift', () => ({ activityId: 'a1' }))
  answer('checkin.drop-shift', () => ({ activityId: 'a1' }))
})

test('a turn goes on where the last one ends; who is still to be chosen is said', async () => {
  await openRoster({ shifts: [turn] })
  expect(at('add-turn').textContent).toContain('几点开始:12:00')
  expect(at('add-turn').textContent).toContain('还没选:谁来')
  await tap('turn-add')
  expect(sent('checkin.assign-shift')).toEqual([])
  await tap('turn-who-zhou')
  await tap('turn-add')
  expect(sent('checkin.assign-shift')).toEqual([
    { activityId: 'a1', personId: 'zhou', from: '2099-11-24T04:00:00.000Z', to: '2099-11-24T08:00:00.000Z' },
  ])
})

test('a refusal is a sentence, and what was chosen stays', async () => {
  answer('checkin.assign-shift', () => {
    throw refusal('shift_overlaps')
  })
  await openRoster()
  await tap('turn-who-zhou')
  await tap('turn-add')
  expect(at('outcome').textContent).toContain('已经有一班了')
  expect(at('turn-who-zhou').textContent).toContain('✓')
})

test('a turn is taken off after a question, and not without', async () => {
  await openRoster({ shifts: [turn] })
  phone.agrees = false
  await tap('turn-drop-s1')
  expect(sent('checkin.drop-shift')).toEqual([])
  phone.agrees = true
  await tap('turn-drop-s1')
  expect(sent('checkin.drop-shift')).toEqual([{ activityId: 'a1', shiftId: 's1' }])
})

test('among many people one is found by a part of the name', async () => {
  const people = Array.from({ length: 30 }, (_, n) => ({ id: `p${n}`, name: n === 29 ? '欧阳娜' : `陈${n}` }))
  await openRoster({}, people)
  expect(isThere('turn-who-p29')).toBe(false)
  expect(at('add-turn').textContent).toContain('还有18人没有列出来')
  type('turn-find', '欧阳')
  await settle()
  await tap('turn-who-p29')
  expect(at('turn-who-p29').textContent).toContain('✓')
})

test('who does not host it, and of what is called off, no roster is filled', async () => {
  await openRoster({ hosts: false })
  expect(document.body.textContent).toContain('由主办的人来排班')
  cleanup()
  await openRoster({ cancelled: true })
  expect(isThere('add-turn')).toBe(false)
})

test('a turn at night ends the next day; one outside the duty is said', () => {
  expect(spanOf({ day: '2099-11-24', from: '22:00', to: '06:00' })).toEqual({
    ...{ from: '2099-11-24T14:00:00.000Z', to: '2099-11-24T22:00:00.000Z' },
  })
  const draft = { ...nextTurn(duty()), personId: 'zhou' }
  expect(lacksOfTurn(draft, duty())).toEqual([])
  expect(lacksOfTurn({ ...draft, to: '23:00' }, duty())).toEqual(['活动时间里面的时间'])
})

test('the next turn is as long as the last one, and not longer than the duty', () => {
  expect(nextTurn(duty())).toMatchObject({ day: '2099-11-24', from: '08:00', to: '18:00' })
  const late = { ...turn, from: '2099-11-24T04:00:00.000Z', to: '2099-11-24T08:00:00.000Z' }
  expect(nextTurn(duty({ shifts: [late] }))).toMatchObject({ from: '16:00', to: '18:00' })
})
