import fc from 'fast-check'
import { ASSUMED } from './assumed'
import { MEASURED } from './measured'
import { cheapest, monthUse, yuanAMonth } from './month-cost'
import { PLANS } from './prices'

const TIMERS = 11
const nothing = { calls: 0, reads: 0, writes: 0, transactions: 0, storage: 0 }

describe('what a month uses', () => {
  test('by hand: twelve cases a year of ten calls each, and no clock, are ten calls a month', () => {
    const measured = {
      ...MEASURED,
      walk: { ...nothing, calls: 4, reads: 6 },
      after: nothing,
      look: nothing,
      tick: nothing,
    }
    const use = monthUse(measured, { ...ASSUMED, casesAYear: 12, otherChannels: 0 }, 0)
    expect([use.calls, use.gigabyteSeconds]).toEqual([10, 4 * ASSUMED.secondsACall * ASSUMED.gigabytesAFunction])
  })

  test('the clock costs the same when there is no case', () => {
    const use = monthUse(MEASURED, { ...ASSUMED, casesAYear: 0 }, TIMERS)
    expect([use.caseCalls, use.lookCalls, use.otherCalls, use.cdnGigabytes]).toEqual([0, 0, 0, 0])
    expect(use.tickCalls).toBe(43_800 * (MEASURED.tick.reads + TIMERS))
  })

  test('more of anything never uses less', () => {
    const grown = fc.record(
      Object.fromEntries(Object.keys(ASSUMED).map((name) => [name, fc.double({ min: 1, max: 5, noNaN: true })])),
    )
    fc.assert(
      fc.property(grown, (factors) => {
        const more = Object.fromEntries(Object.entries(ASSUMED).map(([name, value]) => [name, value * factors[name]!]))
        const [less, grew] = [monthUse(MEASURED, ASSUMED, TIMERS), monthUse(MEASURED, more as never, TIMERS)]
        for (const name of Object.keys(less) as (keyof typeof less)[])
          expect(grew[name]).toBeGreaterThanOrEqual(less[name])
      }),
    )
  })
})

describe('what it costs', () => {
  const within = {
    caseCalls: 0,
    lookCalls: 0,
    tickCalls: 0,
    otherCalls: 0,
    calls: 20_000_000,
    gigabyteSeconds: 600_000,
  }
  const use = { ...within, cdnGigabytes: 400, gigabytesAYear: 0 }
  const business = PLANS.find(({ zh }) => zh === '商用版')!

  test('a plan that is not exceeded costs its price', () => {
    expect(yuanAMonth(business, use, 200)).toBe(499)
  })

  test.each([
    ['ten thousand calls', { ...use, calls: 20_010_000 }, 200, 0.5],
    ['ten GB of CDN', { ...use, cdnGigabytes: 410 }, 200, 2.1],
    ['a million GBs', { ...use, gigabyteSeconds: 1_600_000 }, 200, 111.08],
    ['twelve GB held', use, 212, 12 * (365 / 12) * 0.1],
  ])('%s beyond it are paid by use', (_, used, held, more) => {
    expect(yuanAMonth(business, used, held)).toBeCloseTo(499 + more, 6)
  })

  test('the cheapest is none that another undercuts', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(1000), (calls, held) => {
        const best = cheapest({ ...use, calls }, held)
        for (const plan of PLANS)
          expect(yuanAMonth(best, { ...use, calls }, held)).toBeLessThanOrEqual(
            yuanAMonth(plan, { ...use, calls }, held),
          )
      }),
    )
  })
})
