import fc from 'fast-check'
import { districtDay } from '../../../contract/district-time'
import { lacksOf, type MeantVisit, type OtherVisit, PEACE_DAYS, remembered } from './enterprise-visit'

const DAY = 86_400_000
const START = Date.parse('2026-03-02T01:00:00.000Z')
const iso = (time: number) => new Date(time).toISOString()

/** Visits in the order in which they arrive: minutes since the one before, how many hours each waited on a phone, a reason or none. */
const arrivals = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 40 * 24 * 60 }),
    waited: fc.integer({ min: 0, max: 7 * 24 }),
    reason: fc.boolean(),
  }),
  { minLength: 2, maxLength: 12 },
)

const visitOf = (change: Partial<MeantVisit> = {}): MeantVisit => ({
  ...{ visitId: 'v', kind: 'enterprise', ground: 'consent', cause: '', againReason: '', at: iso(START) },
  ...change,
})

describe('enterprises are left in peace', () => {
  test('of two visits within 30 days, the one that came to be known second has its reason or is asked for it', () => {
    fc.assert(
      fc.property(arrivals, (list) => {
        let now = START
        let known: OtherVisit[] = []
        const all: { at: string; asked: boolean; reason: boolean }[] = []
        list.forEach(({ gap, waited, reason }, index) => {
          now += gap * 60_000
          const visit = visitOf({
            visitId: `v${index}`,
            at: iso(now - waited * 3_600_000),
            againReason: reason ? '复查' : '',
          })
          const asked = lacksOf(visit, known).includes('again')
          const near = all.some(({ at }) => Math.abs(dayOf(at) - dayOf(visit.at)) <= PEACE_DAYS)
          expect(asked).toBe(near && !reason)
          all.push({ at: visit.at, asked, reason })
          known = remembered(known, visit, new Date(now))
        })
      }),
    )
  })

  test('what the rule remembers never grows with the years', () => {
    fc.assert(
      fc.property(arrivals, (list) => {
        let now = START
        let known: OtherVisit[] = []
        for (const [index, { gap }] of list.entries()) {
          now += gap * 60_000
          known = remembered(known, { visitId: `v${index}`, at: iso(now) }, new Date(now))
          expect(known.every(({ at }) => now - Date.parse(at) <= 42 * DAY)).toBe(true)
        }
      }),
    )
  })

  test.each([
    ['no ground', visitOf({ ground: 'regular' }), ['ground']],
    ['a cause without words', visitOf({ ground: 'cause' }), ['cause']],
    ['a cause in words', visitOf({ ground: 'cause', cause: '核对用电安全' }), []],
    ['its call', visitOf({ ground: 'called' }), []],
    ['a household is asked nothing', visitOf({ kind: 'household', ground: 'regular' }), []],
  ])('%s', (_, visit, lacks) => expect(lacksOf(visit, [])).toEqual(lacks))

  test('the visit itself, checked in as it was planned, is no other', () => {
    expect(lacksOf(visitOf(), [{ visitId: 'v', at: iso(START) }])).toEqual([])
  })
})

const dayOf = (instant: string) => Date.parse(districtDay(instant)) / DAY
