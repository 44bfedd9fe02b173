import { Readable } from 'node:stream'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { type PointTableRow, pointRow, putPointTable } from '../../local/testing/point-table'
import { readSheets } from '../../platform/spreadsheet/read-sheets'
import { contactPoints } from '../../records/contact-point'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { pointIdOf } from './point-record'
import { POINT_COLUMNS } from './rules/point-columns'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const check = (fileId: string) => district.as('admin-huangpu', 'pairing.check-point-import', { fileId })
const count = () => district.store.count(contactPoints, { path: { contains: '440112' } })

/** Every kind of mistake, the column it is named in, and what of its words must be there. */
const MISTAKES: [PointTableRow, string, RegExp][] = [
  [{ 编号: '' }, '编号', /请写编号/],
  [{ 编号: 'A'.repeat(21) }, '编号', /太长/],
  [{ 编号: '荔1' }, '编号', /只能用字母/],
  [{ 编号: { instant: '2026-03-02T01:30:00.000Z' } }, '编号', /成了日期/],
  [{ 类型: '' }, '类型', /请写户、企业或村/],
  [{ 类型: '工厂' }, '类型', /没有“工厂”这个类型/],
  [{ 级别: '' }, '级别', /请写区级/],
  [{ 级别: '市级' }, '级别', /没有“市级”/],
  [{ 分类: '' }, '分类', /请写分类/],
  [{ 分类: '富裕户' }, '分类', /没有“富裕户”/],
  [{ 分类: '规上企业' }, '分类', /不是户的分类/],
  [{ 街镇: '' }, '街镇', /请写街镇/],
  [{ 街镇: '天河街道' }, '街镇', /没有找到“天河街道”/],
  [{ 街镇: '红山街道' }, '街镇', /不归您管/],
  [{ 社区或村: '' }, '社区或村', /请写社区或村/],
  [{ 社区或村: '桃园社区' }, '社区或村', /没有找到“桃园社区”/],
  [{ 社区或村: 'OTHER' }, '社区或村', /不在黄埔街道/],
  [{ 名称: '' }, '名称', /请写名称/],
  [{ 名称: '家'.repeat(61) }, '名称', /2 到 60/],
  [{ 名称: '冼家440112195001011234' }, '名称', /像证件号/],
  [{ 名称: '赌博网站之家' }, '名称', /不能发布/],
  [{ 联系人: '' }, '联系人', /请写联系人/],
  [{ 联系人: '冼国安13800000000' }, '联系人', /有数字/],
  [{ 联系人: '冼'.repeat(31) }, '联系人', /1 到 30/],
  [{ 电话: '' }, '电话', /请写电话/],
  [{ 电话: '1380000000' }, '电话', /11 位,这里有 10 位/],
  [{ 电话: '1.38E+10' }, '电话', /科学计数/],
  [{ 电话: '440112195001011234' }, '电话', /身份证号/],
  [{ 电话: '13800000001、13800000002' }, '电话', /一格只写一个/],
  [{ 电话: '没有' }, '电话', /带区号的座机/],
  [{ 电话: '#N/A' }, '电话', /算错的公式/],
  [{ 地址: '' }, '地址', /请写地址/],
  [{ 地址: '荔' }, '地址', /2 到 100/],
  [{ 责任党员支部: '' }, '责任党员支部', /也要写他的支部/],
  [{ 责任党员支部: '第九党支部' }, '责任党员支部', /没有找到支部/],
  [{ 责任党员支部: '联合党支部' }, '责任党员支部', /有几个支部/],
  [{ 责任党员: '' }, '责任党员', /是谁/],
  [{ 责任党员: '张三' }, '责任党员', /没有叫“张三”的党员/],
  [{ 责任党员支部: '荔园社区第二党支部', 责任党员: '黎明' }, '责任党员', /有几位“黎明”/],
  [{ 替补党员: '林志远' }, '替补支部', /也要写他的支部/],
  [{ 替补支部: '荔园社区第一党支部' }, '替补党员', /是谁/],
  [
    { 责任党员支部: '', 责任党员: '', 替补支部: '荔园社区第一党支部', 替补党员: '林志远' },
    '替补党员',
    /还没有责任党员/,
  ],
  [{ 责任党员: '林志远', 替补支部: '荔园社区第一党支部', 替补党员: '林志远' }, '替补党员', /同一个人/],
  [{ 纬度: '23.1' }, '经度', /也要写经度/],
  [{ 经度: '113.44' }, '纬度', /也要写纬度/],
  [{ 经度: '东经113', 纬度: '23.1' }, '经度', /要写成数/],
  [{ 经度: '23.1', 纬度: '113.44' }, '经度', /写反了/],
  [{ 经度: '116.4', 纬度: '23.1' }, '经度', /不在黄埔区/],
  [{ 经度: '113.44', 纬度: '25.9' }, '纬度', /这个纬度不在黄埔区/],
]

/** Two branches of one name, two members of one name in a branch, and a community of another street. */
async function someTrouble(): Promise<string> {
  await district.store.transact(async (tx) => {
    const b01 = (await tx.get(organisations, 'B01'))!
    const { version: _, ...branch } = b01
    for (const id of ['B91', 'B92'])
      await tx.insert(organisations, { ...branch, id, name: '联合党支部', shortName: '联合党支部' })
    for (const id of ['p-twin-1', 'p-twin-2']) {
      const roles = [{ role: 'party_member' as const, office: 'B02' }]
      await tx.insert(persons, {
        ...{ id, openid: id, name: '黎明', phone: '13800000000', roles, posts: ['party_member:B02'] },
        createdAt: '2026-03-02T01:00:00.000Z',
      })
    }
  })
  const page = await district.store.find(organisations, { where: { parent: '440112002' }, limit: 100 })
  const names = new Set(
    (await district.store.find(organisations, { where: { parent: '440112001' }, limit: 100 })).rows.map(
      ({ shortName }) => shortName,
    ),
  )
  return page.rows.find(({ shortName, kind }: OrganisationRecord) => kind === 'community' && !names.has(shortName))!
    .shortName
}

describe('a table of contact points', () => {
  test('of 5,000 rows with every kind of mistake names each by row and column, and nothing of it is stored', async () => {
    const other = await someTrouble()
    district.ports.contentSafety.checkText = async (text) => (text.includes('赌博') ? 'refused' : 'passed')
    const rows = Array.from({ length: 5000 }, (_, at) => pointRow(at))
    const expected = MISTAKES.map(([change, column, words], kind) => {
      const at = 37 + kind * 97
      rows[at] = { ...pointRow(at), ...change, ...(change.社区或村 === 'OTHER' ? { 社区或村: other } : {}) }
      return { row: at + 2, column, words: expect.stringMatching(words) }
    })
    rows[4990] = pointRow(4990, { 编号: 'H0003' })
    rows[4991] = pointRow(4991, { 名称: '住户4家', 地址: pointRow(4).地址 })
    const twice = [
      { row: 4992, column: '编号', words: expect.stringContaining('第 5 行') },
      { row: 4993, column: '名称', words: expect.stringContaining('第 6 行') },
    ]
    expect(MISTAKES.length).toBeGreaterThanOrEqual(40)
    const fileId = await putPointTable(district, rows)
    const report = await check(fileId)
    expect(report.wrong).toEqual([...expected, ...twice])
    expect(report).toMatchObject({
      rows: 5000,
      clean: 5000 - MISTAKES.length - 2,
      wrongRows: MISTAKES.length + 2,
      mistakes: MISTAKES.length + 2,
    })
    expect(codeOf(await district.tryAs('admin-huangpu', 'pairing.import-points', { fileId }))).toBe('table_wrong')
    expect(codeOf(await district.tryAs('admin-huangpu', 'pairing.import-points', { fileId, clean: 5000 }))).toBe(
      'import_changed',
    )
    await district.tick()
    expect(await count()).toBe(0)

    const { importId } = await district.as('admin-huangpu', 'pairing.import-points', { fileId, clean: report.clean })
    expect(await count()).toBe(0)
    for (let tick = 0; tick < 3; tick += 1) await district.tick()
    expect(await district.as('admin-huangpu', 'pairing.view-point-import', { importId })).toEqual({
      ...{ rows: report.clean, written: report.clean, done: true },
    })
    expect(await count()).toBe(report.clean)
  })

  test.each([
    ['a column missing', (all: string[]) => all.filter((one) => one !== '电话'), '电话', /缺少/],
    ['a column too many', (all: string[]) => [...all, '备注'], '备注', /模板里没有/],
    ['a column twice', (all: string[]) => [...all, '电话'], '电话', /有两个/],
  ])('with %s says so in its first row', async (_, change, column, words) => {
    const headings = change(POINT_COLUMNS.map(({ heading }) => heading))
    const { wrong, clean } = await check(await putPointTable(district, [pointRow(1)], headings))
    expect([clean, wrong]).toEqual([0, [{ row: 1, column, words: expect.stringMatching(words) }]])
  })

  test('without rows, or with more than can be taken, says so', async () => {
    expect((await check(await putPointTable(district, []))).wrong[0]?.words).toContain('还没有内容')
    const many = Array.from({ length: 6001 }, (_, at) => pointRow(at))
    expect((await check(await putPointTable(district, many))).wrong).toEqual([
      { row: 6002, column: '整张表', words: expect.stringContaining('最多 6000 行') },
    ])
  })

  test('brought in again changes what differs and nothing else, and a killed run goes on where it was', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => pointRow(at))
    await district.as('admin-huangpu', 'pairing.import-points', { fileId: await putPointTable(district, rows) })
    const failing = district.store.transact.bind(district.store)
    let left = 1
    district.ports.store.transact = (work) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('killed')) : failing(work)
    }
    const { timers } = await import('./timers')
    await timers[0]!.run(district.ports).catch(() => undefined)
    district.ports.store.transact = failing
    expect(await count()).toBe(50)
    await district.tick()
    expect(await count()).toBe(120)

    const next = [pointRow(0, { 责任党员: '周文斌' }), pointRow(1, { 电话: '13900000000' }), pointRow(2), pointRow(500)]
    const fileId = await putPointTable(district, next)
    expect(await check(fileId)).toMatchObject({ clean: 4, added: 1, changed: 2, same: 1, handedOver: 1 })
    await district.as('admin-huangpu', 'pairing.import-points', { fileId })
    await district.tick()
    const id = pointIdOf({ communityCode: '440112001010', kind: 'household', number: 'H0000' })
    const view = await district.as('admin-huangpu', 'pairing.view-point', { pointId: id })
    expect(view.handedOver).toEqual([{ at: expect.any(String), from: '林志远', to: '周文斌', reason: '表格导入' }])
    expect(await count()).toBe(121)
  })

  test('tells each member once that there is somebody to be in contact with', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => pointRow(at))
    await district.as('admin-huangpu', 'pairing.import-points', { fileId: await putPointTable(district, rows) })
    await district.tick()
    const { messages } = await district.as('member-zhou', 'notify.list-messages', {})
    expect(messages.filter(({ text }) => text.includes('请您联系'))).toHaveLength(1)
  })

  test('is exported with the headings of the import, and goes in again as it came out', async () => {
    const rows = [pointRow(1), pointRow(2, { 责任党员支部: '', 责任党员: '', 经度: '113.44', 纬度: '23.1' })]
    await district.as('admin-huangpu', 'pairing.import-points', { fileId: await putPointTable(district, rows) })
    await district.tick()
    const made = await district.as('admin-huangpu', 'pairing.export-points', {})
    expect(made.rows).toBe(2)
    const { bytes } = [...district.ports.files.saved.values()].at(-1)!
    const sheets = await readSheets(Readable.from([bytes]))
    expect(sheets.结对联系名单?.[0]).toEqual(POINT_COLUMNS.map(({ heading }) => heading))
    const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const fileId = district.ports.files.put('f_00000009', { contentType }, bytes)
    expect(await check(fileId)).toMatchObject({ rows: 2, clean: 2, same: 2, mistakes: 0 })
  })

  test('is filled into a template whose own example goes in as it stands', async () => {
    await district.as('admin-huangpu', 'pairing.make-point-template', {})
    const { bytes } = [...district.ports.files.saved.values()].at(-1)!
    const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    expect(await check(district.ports.files.put('f_00000008', { contentType }, bytes))).toMatchObject({
      clean: 1,
      mistakes: 0,
    })
  })

  test('with a number that was ended asks for another', async () => {
    await district.as('admin-huangpu', 'pairing.import-points', {
      fileId: await putPointTable(district, [pointRow(1)]),
    })
    await district.tick()
    const pointId = pointIdOf({ communityCode: '440112001010', kind: 'household', number: 'H0001' })
    await district.as('admin-huangpu', 'pairing.end-point', { pointId, reason: '搬走了' })
    expect((await check(await putPointTable(district, [pointRow(1)]))).wrong).toEqual([
      { row: 2, column: '编号', words: expect.stringContaining('已经结束') },
    ])
  })
})
