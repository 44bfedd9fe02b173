import { Readable } from 'node:stream'
import { GUIDE } from '../../local/testing/allowed/guide'
import { putTable, socialCard } from '../../local/testing/guide-table'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { readSheets } from '../../platform/spreadsheet/read-sheets'
import { guides } from '../../records/guide'
import { guideRecord } from './guide-record'

const dog = { ...socialCard, 事项名称: '养犬登记', 类别: '其他', 秒批: '否', 要带什么: '' }
let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const check = (fileId: string) => district.as('admin-district', 'directory.check-guide-import', { fileId })
const bring = (fileId: string, replaceSamples = false) =>
  district.as('admin-district', 'directory.import-guides', { fileId, replaceSamples })
const stored = async () =>
  (await district.store.find(guides, { order: { field: 'title', direction: 'asc' }, limit: 500 })).rows

describe('a table of matters', () => {
  test('is looked through without keeping anything, then brought in whole', async () => {
    const fileId = await putTable(district, [socialCard, dog])
    expect(await check(fileId)).toEqual({ rows: 2, right: 2, instant: 1, wrong: [], moreWrong: false })
    expect(await stored()).toEqual([])
    expect(await bring(fileId)).toEqual({ imported: 2, changed: 0, samplesRemoved: 0 })
    const [one] = (await district.as('resident-chen', 'directory.search-guides', { words: '社会保障卡' })).guides
    expect(await district.as('resident-chen', 'directory.view-guide', { guideId: one!.guideId })).toMatchObject({
      ...{ title: '领取社会保障卡', category: 'social_security', instant: true },
      ...{ bring: ['本人身份证原件', '一寸白底照片一张'], sample: false },
    })
  })

  test('with one wrong cell is told of it by row, column and what to do, and nothing of it goes in', async () => {
    const rows = [
      socialCard,
      { ...dog, 类别: '宠物', 秒批: '也许', 要多久: '' },
      { ...dog, 事项名称: '领取 社会保障卡' },
    ]
    const fileId = await putTable(district, rows)
    expect((await check(fileId)).wrong).toEqual([
      { row: 3, column: '类别', words: expect.stringContaining('社会保障、看病就医') },
      { row: 3, column: '秒批', words: '请写“是”或“否”' },
      { row: 3, column: '要多久', words: expect.stringContaining('请写 1 到 60 个字') },
      { row: 4, column: '事项名称', words: '和第 2 行是同一件事,请只留一行' },
    ])
    const reply = await district.tryAs('admin-district', 'directory.import-guides', { fileId, replaceSamples: false })
    expect(reply).toMatchObject({ ok: false, error: { code: 'table_wrong', message: expect.stringContaining('4 处') } })
    expect(await stored()).toEqual([])
  })

  test('changes what is there already and doubles nothing; the same table again changes nothing', async () => {
    await bring(await putTable(district, [socialCard, dog]))
    const again = await putTable(district, [
      { ...socialCard, 要多久: '10 分钟' },
      dog,
      { ...dog, 事项名称: '养猫登记' },
    ])
    expect(await bring(again)).toEqual({ imported: 1, changed: 1, samplesRemoved: 0 })
    expect(await bring(again)).toEqual({ imported: 0, changed: 0, samplesRemoved: 0 })
    expect((await stored()).map(({ title, takes, version }) => [title, takes, version])).toEqual([
      ['养犬登记', '当场办好', 1],
      ['养猫登记', '当场办好', 1],
      ['领取社会保障卡', '10 分钟', 2],
    ])
  })

  test('takes the samples away when asked; one that is in the table becomes real', async () => {
    const at = district.ports.clock.now().toISOString()
    await district.store.transact(async (tx) => {
      await tx.insert(guides, guideRecord(GUIDE, at, true))
      await tx.insert(guides, guideRecord({ ...GUIDE, title: '只是示例' }, at, true))
    })
    const fileId = await putTable(district, [socialCard])
    expect(await bring(fileId, false)).toEqual({ imported: 0, changed: 1, samplesRemoved: 0 })
    expect(await bring(fileId, true)).toEqual({ imported: 0, changed: 0, samplesRemoved: 1 })
    expect((await stored()).map(({ title, sample: made }) => [title, made])).toEqual([['领取社会保障卡', false]])
  })

  test('of 300 rows goes in; with one more it is told to be two', async () => {
    const rows = Array.from({ length: 301 }, (_, at) => ({ ...dog, 事项名称: `第${at}件事` }))
    expect(await bring(await putTable(district, rows.slice(1)))).toMatchObject({ imported: 300 })
    const report = await check(await putTable(district, rows))
    expect(report).toMatchObject({
      rows: 301,
      right: 0,
      wrong: [{ row: 302, words: expect.stringContaining('最多 300 行') }],
    })
  })

  test('with other headings is sent back with which are missing and which are too many', async () => {
    const headings = ['事项名称', '类型', ...Object.keys(socialCard).slice(2)]
    const { wrong } = await check(await putTable(district, [socialCard], headings))
    expect(wrong.map(({ row, column }) => [row, column])).toEqual([
      [1, '类别'],
      [1, '类型'],
    ])
    expect((await check(await putTable(district, []))).wrong).toEqual([
      { row: 2, column: '整张表', words: expect.stringContaining('还没有内容') },
    ])
  })

  test('shows the first hundred mistakes and says that there are more', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({ ...dog, 事项名称: `第${at}件事`, 秒批: '对' }))
    const report = await check(await putTable(district, rows))
    expect([report.wrong.length, report.moreWrong]).toEqual([100, true])
  })

  test.each([
    ['a PDF', { contentType: 'application/pdf' }],
    [
      "another's file",
      { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', uploadedBy: 'p-other' },
    ],
    ['a broken table', { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }],
  ])('%s is no table', async (_, facts) => {
    const fileId = district.ports.files.put('f_00000001', facts, Buffer.from('PK'))
    const reply = await district.tryAs('admin-district', 'directory.check-guide-import', { fileId })
    expect(codeOf(reply)).toBe('table_unreadable')
  })

  test('with words that may not be published names their row; while they cannot be checked it waits', async () => {
    const fileId = await putTable(district, [socialCard, dog])
    const { contentSafety } = district.ports
    const passes = contentSafety.checkText
    contentSafety.checkText = async (text) => (text.includes('养犬') ? 'refused' : 'passed')
    const refused = await district.tryAs('admin-district', 'directory.import-guides', { fileId, replaceSamples: false })
    expect(refused).toMatchObject({ error: { message: expect.stringContaining('第 3 行') } })
    contentSafety.checkText = async () => 'held'
    const held = await district.tryAs('admin-district', 'directory.import-guides', { fileId, replaceSamples: false })
    expect(codeOf(held)).toBe('unavailable')
    contentSafety.checkText = passes
    expect(await stored()).toEqual([])
  })

  test('is filled into a template whose own example goes in as it stands', async () => {
    await district.as('admin-district', 'directory.make-guide-template', {})
    const { bytes, name } = [...district.ports.files.saved.values()].at(-1)!
    expect(name).toBe('办事指南模板.xlsx')
    expect((await readSheets(Readable.from([bytes]))).怎么填!.length).toBeGreaterThan(3)
    const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const fileId = district.ports.files.put('f_00000002', { contentType }, bytes)
    expect(await check(fileId)).toMatchObject({ rows: 1, right: 1, wrong: [] })
  })
})
