import type { DataOf, InputOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { buildGuide, guideLine } from '../../../testing/build-guide'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { KeepGuides } from './keep-guides'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
const mockPicked = jest.fn()
jest.mock('../../../api/files/pick-file', () => ({ pickFile: () => mockPicked() }))
jest.mock('../../../api/files/upload-file', () => ({ uploadFile: async () => 'f_00000001' }))

const report: DataOf<'directory.check-guide-import'> = { rows: 2, right: 2, instant: 1, wrong: [], moreWrong: false }
const sent = (name: string) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input)
beforeEach(async () => {
  resetPhone()
  resetBackend()
  mockPicked.mockResolvedValue({ file: { name: '事项.xlsx', size: 9, source: 'x' } })
  session.set({ token: 't', expiresAt: '', person: { id: 'deng', name: '邓' } })
  const roles = [{ role: 'admin' as const, roleName: '管理员', office: '440112', officeName: '' }]
  answer('directory.view-me', () => ({ personId: 'deng', name: '邓', phone: '', roles }))
  answer('directory.search-guides', () => ({ guides: [guideLine({ sample: true })] }))
  answer('directory.view-guide', () => buildGuide())
  answer('directory.check-guide-import', () => report)
  answer('directory.import-guides', () => ({ imported: 1, changed: 1, samplesRemoved: 3 }))
})
async function openPage() {
  open(<KeepGuides />)
  // Who one is, then what there is.
  await settle()
  await settle()
}

test('a table with mistakes shows each by row and column, and offers no import', async () => {
  const wrong = [{ row: 3, column: '类别', words: '请从这几个里写一个' }]
  answer('directory.check-guide-import', () => ({ ...report, right: 1, wrong }))
  await openPage()
  await tap('import-choose')
  await settle()
  expect(at('import-wrong').textContent).toMatch(/有 1 处要改,还没有导入.*第 3 行类别请从这几个里写一个/)
  expect(isThere('import-bring')).toBe(false)
})

test('a right one is brought in, the samples going with it unless they shall stay', async () => {
  await openPage()
  await tap('import-choose')
  await settle()
  expect(at('import-right').textContent).toContain('2 条都对,其中秒批 1 条')
  await tap('import-bring')
  await settle()
  expect(at('import-said').textContent).toBe('导入好了:新增 1 条,更改 1 条,删除示例 3 条。')
  await tap('import-choose')
  await settle()
  await tap('replace-samples')
  await tap('import-bring')
  expect(sent('directory.import-guides')).toEqual([
    { fileId: 'f_00000001', replaceSamples: true },
    { fileId: 'f_00000001', replaceSamples: false },
  ])
})

test('a file that is no table says so, and one too large is not sent', async () => {
  answer('directory.check-guide-import', () => {
    throw refusal('table_unreadable')
  })
  await openPage()
  await tap('import-choose')
  await settle()
  expect(at('import-said').textContent).toContain('不是能读的 Excel 表格')
  mockPicked.mockResolvedValue({ sentence: '文件太大(12 MB)' })
  await tap('import-choose')
  expect(at('import-said').textContent).toBe('文件太大(12 MB)')
  expect(sent('directory.check-guide-import')).toHaveLength(1)
})

test('one matter is changed, and what was typed stays when it is refused', async () => {
  answer('directory.save-guide', () => {
    throw refusal('guide_twice', { title: '已经有这个名称的事项' })
  })
  await openPage()
  await tap('edit-g1')
  await settle()
  type('guide-takes', '10 分钟')
  await tap('guide-save')
  await settle()
  expect([at('guide-title-wrong').textContent, typed('guide-takes')]).toEqual(['! 已经有这个名称的事项', '10 分钟'])
  answer('directory.save-guide', () => ({ guideId: 'g1' }))
  type('guide-title', '申领社会保障卡')
  await tap('guide-save')
  await settle()
  const input = sent('directory.save-guide').at(-1) as InputOf<'directory.save-guide'>
  expect(input).toMatchObject({ guideId: 'g1', guide: { takes: '10 分钟', bring: ['本人身份证', '一寸照片一张'] } })
  expect(isThere('guide-form')).toBe(false)
})

test('one is taken out only after a question', async () => {
  answer('directory.remove-guide', () => ({ guideId: 'g1' }))
  phone.agrees = false
  await openPage()
  await tap('remove-g1')
  expect(sent('directory.remove-guide')).toEqual([])
  phone.agrees = true
  await tap('remove-g1')
  expect(sent('directory.remove-guide')).toEqual([{ guideId: 'g1' }])
})

test("a street's admin is told who keeps it", async () => {
  const roles = [{ role: 'admin' as const, roleName: '管理员', office: '440112001', officeName: '' }]
  answer('directory.view-me', () => ({ personId: 'xu', name: '许', phone: '', roles }))
  await openPage()
  expect(document.body.textContent).toContain('由区管理员来改')
  expect(isThere('import')).toBe(false)
})
