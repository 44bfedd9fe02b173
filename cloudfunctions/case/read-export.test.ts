import { Refusal } from '../../contract/errors'
import { MARCH } from '../../local/testing/export-sheets'
import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import type { Store } from '../../platform/ports/store'
import { exportScopes, type Scope } from './export-scopes'
import { MOST_ROWS, readExport } from './read-export'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const WHOLE: Scope = { by: 'place', place: {} }
const read = async (scopes: Scope[], input: object = {}, store: Store = district.store, most = MOST_ROWS) => {
  const ids: string[] = []
  for await (const page of readExport(store, scopes, { ...MARCH, ...input }, most))
    ids.push(...page.map(({ id }) => id))
  return ids
}

/** The district's store, which counts the cases and calls that a list draws. */
function counting() {
  const drawn = { rows: 0 }
  const find: Store['find'] = async (collection, query) => {
    const page = await district.store.find(collection, query)
    drawn.rows += page.rows.length
    return page
  }
  return { drawn, store: { ...district.store, find } }
}

describe('what an export reads', () => {
  test('is refused past the cap, and not at it', async () => {
    for (let made = 0; made < 3; made += 1) await raise(district)
    expect(await read([WHOLE], {}, district.store, 3)).toHaveLength(3)
    await expect(read([WHOLE], {}, district.store, 2)).rejects.toThrow(new Refusal('too_many_rows'))
    // What a filter leaves out does not count.
    expect(await read([WHOLE], { category: 'education' }, district.store, 2)).toEqual([])
  })

  test("of a community is the community's cases alone, whoever asks from above", async () => {
    const place = { communityCode: '440112001003', address: '港湾北' }
    for (let made = 0; made < 3; made += 1) await raise(district)
    const there = await raise(district, { place })
    for (const scope of [WHOLE, { by: 'place' as const, place: { streetCode: '440112001' } }]) {
      const { drawn, store } = counting()
      expect(await read([scope], { place: '440112001003' }, store)).toEqual([there])
      expect(drawn.rows).toBe(1)
    }
  })

  test('of a department is what it was called to and what it holds, each once, and no other department reads it', async () => {
    const [called, held, other] = [await raise(district), await raise(district), await raise(district)]
    for (const caseId of [called, held])
      await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
    const call = { method: 'immediate' as const, offices: ['D06'], lead: 'D06', words: '请安排抢修' }
    await district.as('dispatcher-huangpu', 'case.call-departments', { caseId: called, ...call })
    await district.as('dispatcher-huangpu', 'case.return-case', { caseId: held, reason: '要区里协调' })
    const sent = { caseId: held, office: 'D06', method: 'immediate' as const, words: '请办理' }
    await district.as('dispatcher-district', 'case.dispatch-case', sent)
    const officer = (office: string) =>
      exportScopes({ id: 'p', roles: [{ role: 'department_officer', office }] } as never)
    const { drawn, store } = counting()
    expect((await read(officer('D06'), {}, store)).sort()).toEqual([called, held].sort())
    expect(drawn.rows).toBe(2)
    expect(await read(officer('D06'), { from: '2026-03-03' })).toEqual([])
    expect(await read(officer('D06'), { from: '2026-02-01', to: '2026-03-01' })).toEqual([])
    expect(await read(officer('D07'))).toEqual([])
    expect(codeOf(await district.tryAs('officer-tan', 'case.view-case', { caseId: other }))).toBe('not_found')
  })

  test('of somebody with two roles holds each case once', async () => {
    const caseId = await raise(district)
    const roles = [
      { role: 'community_worker', office: '440112001010' },
      { role: 'dispatcher', office: '440112001' },
    ]
    expect(await read(exportScopes({ id: 'p', roles } as never))).toEqual([caseId])
  })
})
