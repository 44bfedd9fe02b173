import { fireEvent } from '@testing-library/react'
import type { DataOf, InputOf } from '../../../../../contract/operations'
import type { RoleName } from '../../../../../contract/roles'
import { session } from '../../../../api/session'
import { open, settle } from '../../../../testing/at-screen'
import { buildCase } from '../../../../testing/build-case'
import { buildLine } from '../../../../testing/build-line'
import { phone, resetPhone } from '../../../../testing/phone'
import { answer, backend, resetBackend } from '../../../../testing/stand-in-backend'
import { DeskPage } from '../desk-page'

/** The desk of 黄埔街道 with three cases on it, for tests that mock the door to the backend. */
export const me = (role: RoleName, office = '440112001'): DataOf<'directory.view-me'> => ({
  ...{ personId: 'zheng', name: '郑海涛', phone: '' },
  roles: [{ role, roleName: '', office, officeName: '黄埔街道' }],
})
export const lines = [1, 2, 3].map((number) => buildLine(number))
export const [one, two, three] = lines.map(({ id }) => id) as [string, string, string]

const last = (name: string) => backend.arrived.filter(({ operation }) => operation === name).at(-1)?.input
/** What the list was asked for last, and which case was read last. */
export const asked = () => last('case.list-inbox') as InputOf<'case.list-inbox'>
export const shown = () => last('case.view-case')
export const chosen = () => document.querySelector('.desk-line-chosen .desk-line-case')?.id

export function setUpDesk(): void {
  resetPhone()
  resetBackend()
  phone.width = 1440
  session.set({ token: 't', expiresAt: '', person: { id: 'zheng', name: '郑' } })
  answer('directory.view-me', () => me('dispatcher'))
  answer('case.list-inbox', () => ({ offices: [{ id: '440112001', name: '黄埔街道' }], cases: lines }))
  answer('case.view-case', ({ caseId }: { caseId: string }) => buildCase({ id: caseId, actions: [] }))
  answer('directory.list-divisions', () => ({
    streets: [
      { code: '440112001', name: '黄埔街道', communities: [{ code: '440112001010', name: '荔园社区' }] },
      { code: '440112002', name: '红山街道', communities: [{ code: '440112002004', name: '双沙社区' }] },
    ],
  }))
}
export async function openDesk() {
  const page = open(<DeskPage />)
  await settle()
  await settle()
  return page
}
export async function press(key: string, target: Element = document.body) {
  fireEvent.keyDown(target, { key })
  await settle()
}
