import { safeParse } from 'zod/v4/core'
import { routeCase } from '../../cloudfunctions/case/rules/route-case'
import { shadowedRules } from '../../cloudfunctions/case/rules/shadowed-rules'
import { routingRules } from '../../contract/case/routing-rule'
import { cases } from '../../records/case'
import { brokenLamp, openDistrict, raise } from '../testing/open-district'
import { DEMO_RULES, seedRouting } from './routing'

describe("the demo's rules for where a case goes", () => {
  test('can be saved again as they are, and each of them can decide something', () => {
    expect(safeParse(routingRules, DEMO_RULES).success).toBe(true)
    expect(shadowedRules(DEMO_RULES)).toEqual([])
  })

  test('leave a lamp with the community, and send a school place to the district', () => {
    const place = { communityCode: '440112001010', streetCode: '440112001' }
    const { category, text } = brokenLamp
    expect(routeCase(DEMO_RULES, { ...place, category, text }, String).office).toBe('440112001010')
    expect(routeCase(DEMO_RULES, { ...place, category: 'education', text: '问学位' }, String).office).toBe('D01')
  })

  test('are put in once, and what an admin saved since stays', async () => {
    const district = await openDistrict()
    expect(await seedRouting(district.store)).toBe(1)
    const caseId = await raise(district, { category: 'food_safety', text: '食堂的菜变质了' })
    expect(await district.store.get(cases, caseId)).toMatchObject({ holderOffice: 'D09', routedBy: 'bad-food' })
    await district.as('admin-district', 'case.save-routing', { edition: 1, rules: [] })
    expect(await seedRouting(district.store)).toBe(0)
    expect((await district.as('admin-district', 'case.view-routing', {})).rules).toEqual([])
    const [saved] = (await district.as('admin-district', 'case.view-routing-history', {})).changes
    expect(saved?.what).toHaveLength(3)
  })
})
