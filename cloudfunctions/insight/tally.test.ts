import fc from 'fast-check'
import { bothPoints, type District, openDistrict, raise } from '../../local/testing/open-district'
import { events } from '../../records/event'
import { officeTallies } from '../../records/office-tally'
import { added, countsOf, NOTHING } from '../../records/tally-event'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const tally = (persona: string, office: string) => district.as(persona, 'insight.view-office-tally', { office })

async function live(caseId: string, fate: string) {
  if (fate === 'withdrawn') return district.as('resident-chen', 'case.withdraw-case', { caseId })
  await district.as('worker-li', 'case.take-on-case', { caseId })
  if (fate === 'worked on') return
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
  if (fate === 'refused') await district.as('resident-chen', 'case.refuse-answer', { caseId, reason: '没有修好' })
  if (fate === 'satisfied' || fate === 'basically')
    await district.as('resident-chen', 'case.confirm-answer', { caseId, rating: fate })
}

describe('the tally of an office', () => {
  test('counts silence apart from satisfied, and every rate has its denominator', async () => {
    for (const fate of ['satisfied', 'basically', 'refused', 'silent', 'withdrawn', 'worked on'])
      await live(await raise(district), fate)
    district.ports.clock.advance(24 * 8)
    await district.tick()
    expect(await tally('worker-li', '440112001010')).toEqual({
      office: '440112001010',
      name: '荔园社区',
      raised: 6,
      open: 2,
      completed: { count: 3, of: 5, rate: 0.6 },
      onTime: { count: 4, of: 6, rate: 4 / 6 },
      satisfied: { count: 2, of: 3, rate: 2 / 3 },
      unconfirmed: 1,
      refused: 1,
      withdrawn: 1,
    })
    expect((await tally('leader-ma', '440112')).raised).toBe(6)
  })

  test('a case that is overdue and unanswered counts against being on time', async () => {
    await live(await raise(district), 'satisfied')
    await raise(district)
    district.ports.clock.advance(24 * 14)
    await district.tick()
    expect((await tally('worker-li', '440112001010')).onTime).toEqual({ count: 1, of: 2, rate: 0.5 })
  })

  test('an office without cases has no rate, rather than a made-up one', async () => {
    expect((await tally('worker-wu', '440112001003')).satisfied).toEqual({ count: 0, of: 0 })
  })

  test('equals a recount of the log, whatever happened and however often the readers ran', async () => {
    const fates = fc.array(fc.constantFrom('satisfied', 'basically', 'refused', 'silent', 'withdrawn', 'worked on'), {
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(fates, fc.boolean(), async (lives, between) => {
        for (const fate of lives) {
          await live(await raise(district), fate)
          if (between) await Promise.all([district.tick(), district.tick()])
        }
        await district.tick()
        const { rows } = await district.store.find(events, { limit: 1000 })
        const recount = rows.reduce((sum, event) => added(sum, countsOf(event)), NOTHING)
        const stored = await district.store.get(officeTallies, '440112')
        expect({ ...NOTHING, ...stored }).toMatchObject(recount)
      }),
      { numRuns: 6 },
    )
  })
})
