import { screen } from '@testing-library/react'
import { districtDay } from '../../../../contract/district-time'
import type { DataOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, tap, type, typed } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { WorkingDaysPage } from './working-days-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const year = Number(districtDay(new Date()).slice(0, 4))
const holiday = { date: `${year}-10-01`, working: false, name: '国庆节', setByAdmin: false }
const days: DataOf<'directory.list-working-days'> = { year, published: true, days: [holiday] }
const me = (office: string): DataOf<'directory.view-me'> => ({
  ...{ personId: 'deng', name: '邓', phone: '' },
  roles: [{ role: 'admin', roleName: '管理员', office, officeName: '' }],
})
const sent = () => backend.arrived.filter(({ operation }) => operation === 'directory.set-working-day')

async function openOctober() {
  const page = open(<WorkingDaysPage />)
  await screen.findByText(/办理期限按新的算|由区管理员来改/)
  await tap('days-month-10')
  return page
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'deng', name: '邓' } })
  answer('directory.view-me', () => me('440112'))
  answer('directory.list-working-days', () => days)
  answer('directory.set-working-day', (input) => input)
})

test('a month is listed day by day, holidays by their names', async () => {
  await openOctober()
  expect(at(`day-${year}-10-01`).textContent).toContain('休息 · 国庆节')
  expect(isThere(`day-${year}-10-31`)).toBe(true)
  expect(isThere(`day-${year}-11-01`)).toBe(false)
})

test('a day is set to work with its name', async () => {
  await openOctober()
  await tap(`day-${year}-10-01`)
  expect(at('day-set-off').getAttribute('aria-checked')).toBe('true')
  await tap('day-set-work')
  type('day-name', '应急值守')
  await tap('day-save')
  expect(sent().map(({ input }) => input)).toEqual([{ date: `${year}-10-01`, working: true, name: '应急值守' }])
  expect(isThere('day-form')).toBe(false)
})

test('a day is given back to the published calendar', async () => {
  await openOctober()
  await tap(`day-${year}-10-01`)
  await tap('day-set-calendar')
  expect(isThere('day-name')).toBe(false)
  await tap('day-save')
  expect(sent()[0]?.input).toMatchObject({ working: null })
})

test('what was typed for a day is still there after a failure, and after the page was closed', async () => {
  answer('directory.set-working-day', () => {
    throw refusal('unavailable')
  })
  const first = await openOctober()
  await tap(`day-${year}-10-01`)
  type('day-name', '国庆节值班')
  await tap('day-save')
  expect(at('outcome').textContent).toContain('系统暂时没能办成')
  first.unmount()
  await openOctober()
  await tap(`day-${year}-10-01`)
  expect(typed('day-name')).toBe('国庆节值班')
})

test('a year whose holidays are not published says what is counted until then', async () => {
  answer('directory.list-working-days', () => ({ year: year + 1, published: false, days: [] }))
  await openOctober()
  expect(at('days-unpublished').textContent).toContain('还没有公布')
})

test("a street's admin looks, and changes nothing", async () => {
  answer('directory.view-me', () => me('440112001'))
  await openOctober()
  await tap(`day-${year}-10-01`)
  expect(isThere('day-form')).toBe(false)
})
