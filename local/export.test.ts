import { Readable } from 'node:stream'
import { readSheets } from '../platform/spreadsheet/read-sheets'
import { bothPoints, codeOf, type District, openDistrict, raise } from './testing/open-district'

const days = { from: '2026-03-01', to: '2026-03-31' }
let district: District
beforeEach(async () => {
  district = await openDistrict()
})

async function exported(persona: string, input: object = {}) {
  const reply = await district.as(persona, 'case.export-cases', { ...days, ...input })
  const { bytes } = [...district.ports.files.saved.values()].at(-1)!
  return { reply, sheets: await readSheets(Readable.from([bytes])) }
}

describe('case.export-cases', () => {
  test('gives the cases of the place, with rates that agree with the tally of the office', async () => {
    const [one, two] = [await raise(district), await raise(district)]
    await district.as('worker-li', 'case.take-on-case', { caseId: one })
    await district.as('worker-li', 'case.answer-case', { caseId: one, points: bothPoints })
    await district.as('resident-chen', 'case.confirm-answer', { caseId: one, rating: 'satisfied' })
    await district.tick()
    const { reply, sheets } = await exported('worker-li')
    expect(reply.rows).toBe(2)
    expect(
      sheets.诉求
        ?.slice(1)
        .map(([id]) => id)
        .sort(),
    ).toEqual([one, two].sort())
    expect(sheets.统计?.slice(1, 4).map((row) => row.slice(0, 4))).toEqual([
      ['办结率', 0.5, 1, 2],
      ['按时率', 1, 1, 1],
      ['满意率', 1, 1, 1],
    ])
    const tally = await district.as('worker-li', 'insight.view-office-tally', { office: '440112001010' })
    expect([tally.completed, tally.onTime, tally.satisfied].map(({ count, of }) => [count, of])).toEqual(
      sheets.统计?.slice(1, 4).map((row) => row.slice(2, 4)),
    )
  })

  test("a street's dispatcher never gets another street's rows, even by asking for them", async () => {
    await raise(district)
    expect((await exported('dispatcher-huangpu')).reply.rows).toBe(1)
    expect((await exported('dispatcher-hongshan')).reply.rows).toBe(0)
    expect((await exported('dispatcher-hongshan', { place: '440112001' })).reply.rows).toBe(0)
  })

  test('residents export nothing, and no file is made', async () => {
    expect(codeOf(await district.tryAs('resident-chen', 'case.export-cases', days))).toBe('forbidden')
    expect(district.ports.files.saved.size).toBe(0)
  })
})
