import { measureCase } from '../../bench/case-cost'
import { askedOf, MEASURED } from '../../scripts/wechat/cost/measured'

/** Pages ask again by themselves, so no two walks are quite alike. */
const SHARE = 0.25

let found: Awaited<ReturnType<typeof measureCase>>
beforeAll(async () => {
  found = await measureCase()
})

describe("what the guide's costs are computed with", () => {
  test.each(['walk', 'after', 'look', 'tick', 'bytes'] as const)(
    'is what the built functions ask of the cloud: %s',
    (part) => {
      const [now, then] =
        part === 'bytes' ? [found.bytes, MEASURED.bytes] : [askedOf(found[part]), askedOf(MEASURED[part])]
      expect(Math.abs(now - then)).toBeLessThanOrEqual(Math.max(then * SHARE, 5))
    },
  )
})
