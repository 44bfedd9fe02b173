import fc from 'fast-check'
import { type District, openDistrict, raise } from '../../local/testing/open-district'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import { commonProblems } from '../../records/common-problem'
import { findCommon } from './find-common'
import { alike } from './rules/similarity'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const problems = async () => (await district.store.find(commonProblems, { limit: 100 })).rows
const START = Date.parse('2026-03-02T01:00:00Z')

/** A case as it is found by, raised so many days into March; about one or both of two things. */
const told = (number: number, day: number, words: string[]): CaseWordsRecord => ({
  ...{ id: `2603020000000${number}`, pieces: [], words, category: 'environment' },
  ...{ communityCode: '440112001010', streetCode: '440112001', open: true, compared: false },
  createdAt: new Date(START + day * 86_400_000 + number).toISOString(),
})
const insert = (row: CaseWordsRecord) => district.store.transact((tx) => tx.insert(caseWords, row))

/** From scratch and without a store: every three alike within 30 days, joined wherever they share a case. */
function recount(rows: readonly CaseWordsRecord[]): string[][] {
  let groups: string[][] = []
  for (const last of rows) {
    const age = (row: CaseWordsRecord) => Date.parse(last.createdAt) - Date.parse(row.createdAt)
    const made = rows.filter((row) => age(row) >= 0 && age(row) <= 30 * 86_400_000 && alike(row.words, last.words))
    const ids = [...new Set([...made.map(({ id }) => id), last.id])]
    if (ids.length < 3) continue
    const touching = groups.filter((group) => group.some((id) => ids.includes(id)))
    groups = [...groups.filter((group) => !touching.includes(group)), [...new Set([...touching.flat(), ...ids])]]
  }
  return groups.map((group) => group.sort()).sort()
}

test('heard of in any order, the problems are those of a recount from scratch', async () => {
  const words = fc.constantFrom<string[][]>(['路灯'], ['垃圾'], ['路灯', '垃圾'], ['噪音'], [])
  const cases = fc.array(fc.record({ day: fc.integer({ min: 0, max: 70 }), words }), { minLength: 3, maxLength: 9 })
  const heard = cases.chain((rows) =>
    fc.shuffledSubarray(
      rows.map((row, at) => told(at, row.day, row.words)),
      { minLength: rows.length },
    ),
  )
  await fc.assert(
    fc
      .asyncProperty(heard, async (rows) => {
        for (const row of rows) {
          await insert(row)
          if (row.words.length !== 1) await findCommon.run(district.ports)
        }
        await Promise.all([findCommon.run(district.ports), findCommon.run(district.ports)])
        const found = await problems()
        expect(found.map(({ caseIds }) => caseIds).sort()).toEqual(recount(rows))
        for (const problem of found) {
          const of = rows.filter(({ id }) => problem.caseIds.includes(id))
          expect(of.every((row) => problem.words.every((word) => row.words.includes(word)))).toBe(true)
          expect(problem.lastAt).toBe(
            of
              .map((row) => row.createdAt)
              .sort()
              .at(-1),
          )
        }
      })
      .beforeEach(async () => {
        district = await openDistrict()
      }),
    { numRuns: 40 },
  )
})

test('two problems that a case belongs to become one, and nothing is counted twice', async () => {
  const about = [['路灯'], ['路灯'], ['路灯'], ['垃圾'], ['垃圾'], ['垃圾']]
  for (const [at, words] of about.entries()) await insert(told(at, at, words))
  await findCommon.run(district.ports)
  expect((await problems()).map(({ caseIds }) => caseIds.length)).toEqual([3, 3])
  await insert(told(6, 6, ['路灯', '垃圾']))
  await findCommon.run(district.ports)
  expect(await problems()).toMatchObject([{ caseIds: { length: 7 }, words: [] }])
  const { problems: listed } = await district.as('worker-li', 'case.list-common', {})
  expect(listed.map(({ sentence }) => sentence)).toEqual(['7件同样的诉求,建议上门办'])
})

test('a third one whose text passes its check only later makes a common problem then', async () => {
  for (const text of ['楼下路灯坏了', '门口的路灯不亮']) await raise(district, { text, demands: [] })
  district.ports.contentSafety.verdict = 'held'
  await raise(district, { text: '路灯又坏了,请修', demands: [] })
  await district.tick()
  expect(await problems()).toEqual([])
  district.ports.contentSafety.verdict = 'passed'
  await district.tick()
  expect(await problems()).toMatchObject([{ caseIds: { length: 3 }, words: ['路灯'] }])
})

test('one that cannot be looked at holds up no other', async () => {
  for (const at of [0, 1, 2]) await insert(told(at, at, ['路灯']))
  await insert({ ...told(3, 3, ['噪音']), createdAt: 'never' })
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await findCommon.run(district.ports)).toBe(3)
  expect(said).toHaveBeenCalledTimes(1)
  said.mockRestore()
  expect(await problems()).toHaveLength(1)
})
