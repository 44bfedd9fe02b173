import { codeOf, type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const ruleOf = async () =>
  (await district.as('admin-district', 'case.list-method-rules', {})).rules.find(({ method }) => method === 'doorstep')!
const change = async (who: string) => {
  const { words: _, history: __, ...rule } = await ruleOf()
  return district.tryAs(who, 'case.set-method-rule', { ...rule, visits: 2, reason: '去一次不够' })
}

describe('the district changes the rule of a method', () => {
  test('it holds from then on, and colleagues read who changed it and why', async () => {
    expect(codeOf(await change('admin-district'))).toBe('ok')
    expect(await ruleOf()).toMatchObject({ visits: 2, history: [{ what: expect.stringContaining('(去一次不够)') }] })
  })

  test('a street does not change what holds for the whole district', async () => {
    expect(codeOf(await change('dispatcher-huangpu'))).toBe('forbidden')
  })

  test('a reason that the content check can not decide on is not kept, nor the change', async () => {
    district.ports.contentSafety.verdict = 'held'
    expect(codeOf(await change('admin-district'))).toBe('unavailable')
    expect(await ruleOf()).toMatchObject({ visits: 1, history: [] })
  })
})
