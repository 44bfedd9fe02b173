import type { RecordLine, VisitLine } from '../../../../contract/checkin/view-my-record'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { MyRecord } from './my-record'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
const mockOpen = jest.fn(async (_table: unknown) => undefined)
jest.mock('../../../api/open-table', () => ({
  OPENED_WORDS: '表格在浏览器的“下载”里。',
  openTable: (table: unknown) => mockOpen(table),
}))

const line: VisitLine = {
  what: 'visit',
  ...{ id: 'v1', kind: 'household', title: '何国强', at: '2026-11-20T01:00:00.000Z', place: '在现场', met: '何先生' },
  ...{ heard: '楼道灯坏了', cases: [], disputed: false, erased: false },
}
const raised = { caseId: 'c1', title: '环境保护', stateWords: '已办结', solved: true }
const show = (lines: RecordLine[], cameOfIt = { cases: 0, solved: 0 }) =>
  answer('checkin.view-my-record', () => ({ lines, cameOfIt }))
const screen = () => document.body.textContent ?? ''
const erased = () => backend.arrived.filter(({ operation }) => operation === 'checkin.erase-from-my-record')

async function openRecord() {
  open(<MyRecord />)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  mockOpen.mockClear()
  session.set({ token: 't', expiresAt: '', person: { id: 'zhou', name: '周' } })
  answer('checkin.erase-from-my-record', () => ({ visitId: 'v1' }))
})

test('says what came of it, and nothing that counts or compares', async () => {
  show([{ ...line, cases: [raised], stays: '反映了诉求' }], { cases: 1, solved: 1 })
  await openRecord()
  expect(screen()).toContain('走访时反映了 1 件诉求,其中 1 件已经解决')
  expect(screen()).toContain('反映了“环境保护”诉求:已办结')
  expect(screen()).not.toMatch(/第\d|名次|小时|共\d+次/)
})

test('who has been nowhere yet is told what will stand here', async () => {
  show([])
  await openRecord()
  expect(screen()).toContain('还没有服务记录')
})

test('what was sent later shows both times, and a dispute is said', async () => {
  show([{ ...line, arrivedAt: '2026-11-21T01:00:00.000Z', disputed: true, stays: '对方说没有来过,正要核对' }])
  await openRecord()
  expect(screen()).toMatch(/11月20日.*补传:11月21日.*送到/s)
  expect(screen()).toContain('对方说没有来过,正在核对')
})

const service: RecordLine = {
  ...{ what: 'activity', id: 'a1', kind: 'volunteer', title: '帮老人打扫', officeName: '荔园社区' },
  ...{ at: '2026-11-22T01:00:00.000Z', verified: '扫现场码签到', cancelled: false, summary: '打扫了12户' },
}
test('an activity stands with how the check-in is kept and what came of it, and can be taken away', async () => {
  show([service, line])
  answer('checkin.erase-my-check-in', () => ({ activityId: 'a1' }))
  await openRecord()
  expect(screen()).toContain('帮老人打扫')
  expect(screen()).toContain('扫现场码签到')
  expect(screen()).toContain('做成了什么:打扫了12户')
  await tap('erase-a1')
  expect(backend.arrived.filter(({ operation }) => operation === 'checkin.erase-my-check-in')).toHaveLength(1)
})

test('the words are taken away after a question, and not without', async () => {
  show([line])
  await openRecord()
  phone.agrees = false
  await tap('erase-v1')
  expect(erased()).toHaveLength(0)
  phone.agrees = true
  await tap('erase-v1')
  expect(erased()).toMatchObject([{ input: { visitId: 'v1' } }])
})

test('where the words have to stay there is no button, but why', async () => {
  show([{ ...line, stays: '反映了诉求' }])
  await openRecord()
  expect(isThere('erase-v1')).toBe(false)
  expect(screen()).toContain('这次走访反映了诉求,写下的内容要留着')
})

test('the record is taken along as a table; a failure is a sentence', async () => {
  show([line])
  answer('checkin.export-my-record', () => ({ url: 'u', name: '我的服务记录.xlsx', rows: 1 }))
  await openRecord()
  await tap('export-record-make')
  expect(mockOpen).toHaveBeenCalledWith(expect.objectContaining({ url: 'u' }))
  answer('checkin.export-my-record', () => {
    throw refusal('busy')
  })
  await tap('export-record-make')
  expect(at('outcome').textContent).toBe(refusal('busy').message)
})
