import { screen } from '@testing-library/react'
import type { DataOf, InputOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { ReceiptsPage } from './receipts-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const counts = (office: string, name: string, read: number) => ({
  ...{ office, name, people: 40, delivered: 30, read, understood: 0, due: 5, acknowledged: 3 },
})
const receipts: DataOf<'broadcast.view-receipts'> = {
  ...{ title: '医保缴费', duty: 'none', whole: counts('440112001', '黄埔街道', 20), missing: [], moreMissing: false },
  ...{ below: [counts('440112001010', '荔园社区', 12)], mayRemind: true },
}
async function openPage() {
  phone.params = { broadcastId: 'b1' }
  open(<ReceiptsPage />)
  await screen.findByText('医保缴费')
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'xu', name: '许' } })
  answer('broadcast.view-receipts', ({ office }: InputOf<'broadcast.view-receipts'>) =>
    office === '440112001010' ? { ...receipts, whole: receipts.below[0]!, below: [] } : receipts,
  )
})

test('every count has its denominator, and opens what it is made of', async () => {
  await openPage()
  expect(at('counts-440112001').textContent).toContain('看了 20/40人')
  await tap('counts-440112001010')
  expect(at('receipts-whole').textContent).toContain('看了 12/40人')
  expect(isThere('receipts-below')).toBe(false)
  await tap('receipts-up')
  expect(at('receipts-whole').textContent).toContain('看了 20/40人')
})

test('who must sign and has not stands by name; nobody else ever does', async () => {
  answer('broadcast.view-receipts', () => ({
    ...{ ...receipts, duty: 'acknowledge' },
    missing: [{ name: '李敏', office: '荔园社区' }],
  }))
  await openPage()
  expect(at('counts-440112001').textContent).toContain('签收 3/5人')
  expect(at('missing').textContent).toContain('还没签收的(2人)李敏 · 荔园社区')
})

test('one tap reminds those who have not read it, and a second one on the same day is told why not', async () => {
  answer('broadcast.remind-unread', () => ({ broadcastId: 'b1' }))
  await openPage()
  await tap('remind')
  expect(backend.arrived.filter(({ operation }) => operation === 'broadcast.remind-unread')).toHaveLength(1)
  answer('broadcast.remind-unread', () => {
    throw refusal('already_reminded')
  })
  await tap('remind')
  expect(at('outcome').textContent).toContain('今天已经提醒过了')
})
