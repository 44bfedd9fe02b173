import { screen } from '@testing-library/react'
import { session } from '../../api/session'
import { at, isThere, open, settle, tap } from '../../testing/at-screen'
import { buildGuide } from '../../testing/build-guide'
import { phone, resetPhone } from '../../testing/phone'
import { answer, refusal, resetBackend } from '../../testing/stand-in-backend'
import { GuideEntryPage } from './guide-entry'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  answer('directory.view-guide', () => buildGuide())
})
const page = () => open(<GuideEntryPage guideId="g1" title="领取社会保障卡" />)

test('what to bring is ticked off, and the ticks are still there the next time', async () => {
  const first = page()
  await settle()
  expect(at('guide-bring').textContent).toContain('还差 2 样')
  await tap('bring-0')
  expect(at('bring-0').getAttribute('aria-checked')).toBe('true')
  first.unmount()
  page()
  await settle()
  expect([at('bring-0'), at('bring-1')].map((box) => box.getAttribute('aria-checked'))).toEqual(['true', 'false'])
  await tap('bring-1')
  expect(at('guide-bring').textContent).toContain('都备齐了')
})

test('a tap calls the number, each of several', async () => {
  answer('directory.view-guide', () => buildGuide({ phone: '82378888、12345' }))
  page()
  await settle()
  await tap('call-82378888')
  await tap('call-12345')
  expect(phone.done).toEqual(['makePhoneCall 82378888', 'makePhoneCall 12345'])
})

test('what is not known is left out, and nothing to bring is said', async () => {
  answer('directory.view-guide', () => buildGuide({ phone: '', hours: '', online: '', bring: [] }))
  page()
  await settle()
  expect(at('guide-where').textContent).not.toMatch(/电话|什么时候|网上/)
  expect(at('guide-bring').textContent).toContain('什么都不用带')
})

test('one that is made up says so on top', async () => {
  answer('directory.view-guide', () => buildGuide({ sample: true }))
  page()
  await settle()
  expect(at('guide-sample').textContent).toContain('不是真的规定')
})

test('one that is gone leads to looking for it by its name', async () => {
  answer('directory.view-guide', () => {
    throw refusal('not_found')
  })
  page()
  await settle()
  screen.getByText('去找一找').click()
  expect(phone.done).toEqual([`navigateTo /packages/guide/list/index?words=${encodeURIComponent('领取社会保障卡')}`])
})

test('it can be sent to the family', async () => {
  page()
  await settle()
  expect(isThere('guide-share')).toBe(true)
  await tap('guide-share')
  expect(phone.done[0]).toMatch(/^setClipboardData 领取社会保障卡 http/)
})
