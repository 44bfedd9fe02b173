import { events } from '../records/event'
import { exported, MARCH } from './testing/export-sheets'
import { bothPoints, codeOf, type District, openDistrict, raise } from './testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const tryExport = (persona: string, input: object = {}) =>
  district.tryAs(persona, 'case.export-cases', { ...MARCH, ...input })

describe('case.export-cases', () => {
  test("a street's dispatcher never gets another street's rows, even by asking for them", async () => {
    await raise(district)
    expect((await exported(district, 'dispatcher-huangpu')).reply.rows).toBe(1)
    expect((await exported(district, 'dispatcher-hongshan')).reply.rows).toBe(0)
    for (const place of ['440112001', '440112001010', 'D06', 'nowhere'])
      expect((await exported(district, 'dispatcher-hongshan', { place })).reply.rows).toBe(0)
  })

  test('residents export nothing, and no file is made', async () => {
    expect(codeOf(await tryExport('resident-chen'))).toBe('forbidden')
    expect(district.ports.files.saved.size).toBe(0)
  })

  test('a category, a state or a place narrows it, and the rates with it', async () => {
    const lamp = await raise(district)
    const school = await raise(district, { category: 'education' })
    const place = { communityCode: '440112001003', address: '港湾北' }
    const elsewhere = await raise(district, { place }, 'resident-he')
    await district.as('worker-li', 'case.take-on-case', { caseId: lamp })
    await district.as('worker-li', 'case.answer-case', { caseId: lamp, points: bothPoints })
    const ids = async (input: object) => (await exported(district, 'dispatcher-huangpu', input)).ids.sort()
    expect(await ids({})).toEqual([lamp, school, elsewhere].sort())
    expect(await ids({ category: 'education' })).toEqual([school])
    expect(await ids({ state: 'answered' })).toEqual([lamp])
    expect(await ids({ place: '440112001003' })).toEqual([elsewhere])
    expect(await ids({ place: '440112001' })).toEqual([lamp, school, elsewhere].sort())
    expect(await ids({ category: 'education', place: '440112001003' })).toEqual([])
    const { rates } = await exported(district, 'dispatcher-huangpu', { state: 'answered' })
    expect(rates[0]?.slice(0, 4)).toEqual(['办结率', 0, 0, 1])
  })

  test('days are the days of raising in the district, both included', async () => {
    district.ports.clock.set('2026-03-02T23:59:30+08:00')
    const late = await raise(district)
    district.ports.clock.set('2026-03-03T00:00:30+08:00')
    const early = await raise(district)
    const on = async (from: string, to = from) => (await exported(district, 'dispatcher-district', { from, to })).ids
    expect([await on('2026-03-02'), await on('2026-03-03')]).toEqual([[late], [early]])
    expect(await on('2026-03-02', '2026-03-03')).toEqual([late, early])
    expect(await on('2026-03-04')).toEqual([])
  })

  test.each([
    ['a day that does not exist', { from: '2026-02-30' }],
    ['days the wrong way round', { from: '2026-04-01', to: '2026-03-01' }],
    ['a day written otherwise', { to: '2026/03/01' }],
    ['a category that there is not', { category: 'weather' }],
    ['a state that there is not', { state: 'done' }],
    ['a place that is no id', { place: "1' OR 1=1" }],
    ['an unknown field', { office: 'D06' }],
  ])('refuses %s, and makes no file', async (_, input) => {
    expect(codeOf(await tryExport('worker-li', input))).toBe('invalid_input')
    expect(district.ports.files.saved.size).toBe(0)
  })

  test('who took how many out, and which, stands in the log', async () => {
    await raise(district)
    await exported(district, 'worker-li', { category: 'environment' })
    const { rows } = await district.store.find(events, { limit: 100 })
    expect(rows.filter(({ kind }) => kind === 'case.exported')).toMatchObject([
      { office: '440112001010', data: { ...MARCH, category: 'environment', rows: 1 } },
    ])
  })

  test('sent twice it is made and logged once', async () => {
    const requestId = '01K00000000000000000000000'
    const send = () => district.tryAs('worker-li', 'case.export-cases', MARCH, requestId)
    expect(await send()).toEqual(await send())
    const { rows } = await district.store.find(events, { limit: 100 })
    expect(rows.filter(({ kind }) => kind === 'case.exported')).toHaveLength(1)
  })

  test('headings are bold and stay in sight, dates and rates look like ones, and nobody is named', async () => {
    await raise(district)
    const { book, name } = await exported(district, 'worker-li')
    expect(name).toBe('诉求_2026-03-01_2026-03-31.xlsx')
    for (const sheet of Object.values(book)) {
      expect([sheet.frozen, sheet.isBold(0, 0), sheet.isBold(1, 0)]).toEqual([1, true, false])
    }
    expect([book.诉求?.shownAs(1, 1), book.统计?.shownAs(1, 1)]).toEqual(['yyyy-mm-dd hh:mm', '0.0%'])
    expect(book.诉求?.rows[1]?.[1]).toEqual(new Date('2026-03-02T09:00:00Z'))
    expect(JSON.stringify(book)).not.toMatch(/陈桂芳|138|路灯/)
  })
})
