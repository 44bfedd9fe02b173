import type { DataOf, InputOf } from '../../../../contract/operations'
import { CallFailure } from '../../../api/reply-failure'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, doneCount, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { ExportCases } from './export-cases'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
const mockOpen = jest.fn()
jest.mock('../../../api/open-table', () => ({
  openTable: (table: unknown) => mockOpen(table),
  OPENED_WORDS: '表格在“下载”里。',
}))

type Me = DataOf<'directory.view-me'>
const whoIs = (role: Me['roles'][number]['role'], office = 'D06', officeName = '区城管局'): Me => ({
  ...{ personId: 'p', name: '谭', phone: '' },
  roles: [{ role, roleName: '', office, officeName }],
})
const worker = whoIs('community_worker', '440112001010', '荔园社区')
const made = { url: '/files/x_1?until=1&signature=s', name: '诉求_2026-03-01_2026-03-31.xlsx', rows: 12 }
const sent = () => backend.arrived.map(({ input }) => input as InputOf<'case.export-cases'>)
const words = () => at('export').textContent

beforeEach(() => {
  resetPhone()
  resetBackend()
  mockOpen.mockReset().mockResolvedValue(undefined)
  answer('case.export-cases', () => made)
})

async function chooseMarch() {
  await tap('export-period-own')
  type('export-from', '2026年3月1日')
  type('export-to', '2026-3-31')
  await tap('export-category-education')
}

test('chosen days and category make a table that opens by itself, and says how many are in it', async () => {
  open(<ExportCases me={worker} />)
  await chooseMarch()
  await tap('export-make')
  expect(sent()).toEqual([{ from: '2026-03-01', to: '2026-03-31', category: 'education' }])
  expect(mockOpen.mock.calls).toEqual([[made]])
  expect(at('export-made').textContent).toBe('表格做好了,一共12件。表格在“下载”里。')
  await tap('export-open')
  expect([mockOpen.mock.calls.length, doneCount('case.export-cases')]).toEqual([2, 1])
})

test('without choosing anything it is this month and every category', async () => {
  open(<ExportCases me={worker} />)
  await tap('export-make')
  expect(sent()).toEqual([{ from: expect.stringMatching(/-01$/), to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
})

test('days that are none are said at their field, and nothing is sent', async () => {
  open(<ExportCases me={worker} />)
  await tap('export-period-own')
  type('export-from', '三月')
  type('export-to', '2026-3-31')
  await tap('export-make')
  expect(at('export-from-wrong').textContent).toContain('请写成2026-10-01的样子')
  expect([isThere('export-to-wrong'), sent()]).toEqual([false, []])
})

test('too many rows is a sentence, and what was chosen stays, even on a page that is opened again', async () => {
  answer('case.export-cases', () => {
    throw refusal('too_many_rows')
  })
  const page = open(<ExportCases me={worker} />)
  await chooseMarch()
  await tap('export-make')
  expect(at('outcome').textContent).toContain('超过五万件')
  expect([isThere('export-made'), mockOpen.mock.calls.length]).toEqual([false, 0])
  page.unmount()
  open(<ExportCases me={worker} />)
  expect([typed('export-from'), typed('export-to')]).toEqual(['2026年3月1日', '2026-3-31'])
  expect(at('export-category-education').textContent).toContain('✓')
})

test('without a network it says so, and the same tap later makes the table', async () => {
  open(<ExportCases me={worker} />)
  backend.online = false
  await tap('export-make')
  expect(at('outcome').textContent).toContain('没有网络')
  backend.online = true
  await tap('export-make')
  expect([isThere('outcome'), isThere('export-made')]).toEqual([false, true])
})

test('a table whose making was lost on the way back is not made a second time', async () => {
  open(<ExportCases me={worker} />)
  backend.losesReplies = true
  await tap('export-make')
  backend.losesReplies = false
  await tap('export-make')
  expect([doneCount('case.export-cases'), isThere('export-made')]).toEqual([1, true])
})

test('a table that cannot be opened stays, with the reason and a second try', async () => {
  mockOpen.mockRejectedValueOnce(new CallFailure('unavailable', '没能下载到手机上。', true))
  open(<ExportCases me={worker} />)
  await tap('export-make')
  expect(at('outcome').textContent).toContain('没能下载到手机上')
  await tap('export-open')
  await settle()
  expect(isThere('outcome')).toBe(false)
  expect(words()).toContain('表格在“下载”里')
})

test('a table without rows is only said', async () => {
  answer('case.export-cases', () => ({ ...made, rows: 0 }))
  open(<ExportCases me={worker} />)
  await tap('export-make')
  expect(at('export-none').textContent).toContain('没有这样的诉求')
  expect(mockOpen).not.toHaveBeenCalled()
})

test('each is told what the table holds, and whoever may not export sees nothing', () => {
  const first = open(<ExportCases me={worker} />)
  expect(words()).toContain('荔园社区范围内的诉求,没有居民的姓名和电话')
  first.unmount()
  const second = open(<ExportCases me={whoIs('department_officer')} />)
  expect(words()).toContain('区城管局现在承办的和被呼叫过的诉求;承办以后又转给别处的不在里面')
  second.unmount()
  open(<ExportCases me={whoIs('party_member')} />)
  expect(isThere('export')).toBe(false)
})
