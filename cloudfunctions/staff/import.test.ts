import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { putRoster } from '../../local/testing/put-roster'
import { events } from '../../records/event'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const ADMIN = 'admin-huangpu'
const row = (name: string, phone: string, office = '黄埔街道荔园社区', role = '社区工作者') => [
  name,
  phone,
  office,
  role,
]
const upload = (...rows: string[][]) => putRoster(district, ADMIN, rows)

describe('a roster from a table', () => {
  test('is looked through, then brought in whole; the same again adds nobody', async () => {
    const fileId = await upload(row('李小梅', '13911112222'), row('何小敏', '13911113333'))
    expect(await district.as(ADMIN, 'staff.check-roster', { fileId })).toEqual({
      ...{ rows: 2, added: 2, same: 0, wrong: [], moreWrong: false },
    })
    expect(await district.as(ADMIN, 'staff.import-roster', { fileId })).toEqual({ added: 2, same: 0 })
    expect((await district.as(ADMIN, 'staff.list-people', { words: '小梅' })).people).toMatchObject([
      { name: '李小梅', phone: '139****2222', state: 'waiting', officeName: '荔园社区' },
    ])
    expect(await district.as(ADMIN, 'staff.import-roster', { fileId })).toEqual({ added: 0, same: 2 })
  })

  test('with mistakes says row and column of each, and nothing of it is brought in', async () => {
    const fileId = await upload(
      row('李小梅', '13911112222'),
      row('何小敏', '139'),
      row('罗小华', '13911114444', '红山街道'),
      row('谢小明', '13911115555', '黄埔街道荔园社区', '主任'),
      row('李小梅', '13911112222'),
    )
    const { wrong, rows } = await district.as(ADMIN, 'staff.check-roster', { fileId })
    expect(rows).toBe(5)
    expect(wrong.map(({ row: at, column }) => [at, column])).toEqual([
      ...[
        [3, '手机号'],
        [4, '单位'],
        [5, '身份'],
        [6, '手机号'],
      ],
    ])
    expect(codeOf(await district.tryAs(ADMIN, 'staff.import-roster', { fileId }))).toBe('table_wrong')
    expect((await district.as(ADMIN, 'staff.list-people', { words: '小梅' })).people).toEqual([])
  })

  test('is noted in the log by its counts, with no name and no number', async () => {
    await district.as(ADMIN, 'staff.import-roster', { fileId: await upload(row('李小梅', '13911112222')) })
    const { rows } = await district.store.find(events, { limit: 500 })
    const noted = rows.filter(({ kind }) => kind === 'appointment.imported')
    expect(noted).toMatchObject([{ data: { added: 1, same: 0 } }])
    expect(JSON.stringify(rows)).not.toMatch(/李小梅|13911112222/)
  })

  test('is filled in on a template', async () => {
    const { url, name } = await district.as(ADMIN, 'staff.make-roster-template', {})
    expect([name, url]).toEqual(['人员名册模板.xlsx', expect.stringMatching(/./)])
  })
})

describe('how long an invitation lives', () => {
  test('is the district’s to say', async () => {
    expect(codeOf(await district.tryAs(ADMIN, 'staff.set-invitation-days', { days: 3 }))).toBe('forbidden')
    expect(await district.as('admin-district', 'staff.set-invitation-days', { days: 3 })).toEqual({ days: 3 })
    expect((await district.as(ADMIN, 'staff.list-offices', {})).invitationDays).toBe(3)
  })
})
