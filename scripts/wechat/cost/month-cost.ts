import type { Assumed } from './assumed'
import { askedOf, type MEASURED } from './measured'
import { BEYOND, PLANS, type Plan } from './prices'

const MONTHS = 12
const MINUTES_A_MONTH = (365 * 24 * 60) / MONTHS
const DAYS_A_MONTH = 365 / MONTHS
const GIGA = 1024 ** 3

type Measured = {
  [part in keyof typeof MEASURED]: (typeof MEASURED)[part] extends number ? number : Parameters<typeof askedOf>[0]
}

/** What a month uses, in the units that Tencent sells. */
export interface Use {
  caseCalls: number
  lookCalls: number
  tickCalls: number
  otherCalls: number
  calls: number
  gigabyteSeconds: number
  cdnGigabytes: number
  /** That a year adds; nothing is deleted, so the second year adds as much again. */
  gigabytesAYear: number
}

/** `timers` is how many functions have one. */
export function monthUse(measured: Measured, assumed: Assumed, timers: number): Use {
  const cases = assumed.casesAYear / MONTHS
  const { walk, after, look, tick, bytes } = measured
  const caseCalls = cases * (askedOf(walk) + askedOf(after))
  const lookCalls = cases * assumed.looksACase * askedOf(look)
  const otherCalls = assumed.otherChannels * (caseCalls + lookCalls)
  const tickCalls = MINUTES_A_MONTH * (askedOf(tick) + timers)
  const functionCalls = cases * (walk.calls + assumed.looksACase * look.calls) * (1 + assumed.otherChannels)
  const photos = cases * assumed.photosACase
  const photoGigabytes = assumed.photoMegabytes / 1024
  return {
    ...{ caseCalls, lookCalls, tickCalls, otherCalls, calls: caseCalls + lookCalls + tickCalls + otherCalls },
    gigabyteSeconds:
      assumed.gigabytesAFunction *
      (functionCalls * assumed.secondsACall + MINUTES_A_MONTH * timers * assumed.secondsATick),
    cdnGigabytes: photos * assumed.downloadsAPhoto * photoGigabytes,
    gigabytesAYear:
      MONTHS *
      (photos * photoGigabytes + (cases * bytes * (1 + assumed.indexShare) * (1 + assumed.otherChannels)) / GIGA),
  }
}

/** The plan with what goes beyond it paid by use. `held` is how many GB lie there. */
export function yuanAMonth(plan: Plan, use: Use, held: number): number {
  const over = (used: number, within: number) => Math.max(0, used - within)
  return (
    plan.yuanAMonth +
    (over(use.calls, plan.calls) / 10_000) * BEYOND.yuanPerTenThousandCalls +
    over(held, plan.gigabytes) * DAYS_A_MONTH * BEYOND.yuanPerGigabyteDay +
    over(use.gigabyteSeconds, plan.gigabyteSeconds) * BEYOND.yuanPerGigabyteSecond +
    over(use.cdnGigabytes, plan.cdnGigabytes) * BEYOND.yuanPerCdnGigabyte
  )
}

export const cheapest = (use: Use, held: number): Plan =>
  PLANS.reduce((best, plan) => (yuanAMonth(plan, use, held) < yuanAMonth(best, use, held) ? plan : best))
