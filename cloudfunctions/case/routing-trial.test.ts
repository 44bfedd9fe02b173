import { type District, openDistrict, raise } from '../../local/testing/open-district'
import { lampRule, ruleOf, saveRules } from '../../local/testing/routing-rules'
import { routingVersions } from '../../records/routing-version'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const trial = (rules: (typeof lampRule)[]) => district.as('admin-district', 'case.try-routing', { rules })

describe('edited rules are tried on past cases', () => {
  test('and say how many would have gone elsewhere, which, and why', async () => {
    const lamp = await raise(district)
    await raise(district, { category: 'education', text: '想问问今年的学位怎么排' })
    const tried = await trial([lampRule])
    expect(tried).toMatchObject({ edition: 0, tried: 2, moved: 1, decided: [{ ruleId: 'lamps', count: 1 }] })
    expect(tried.samples).toEqual([
      {
        ...{ caseId: lamp, category: '环境保护', community: '荔园社区', from: '荔园社区', to: '区城管局' },
        why: '类别是环境保护、文字里有“路灯”,按规则送区城管局',
      },
    ])
  })

  test('against the rules that are saved, not against where a case happens to be', async () => {
    await raise(district)
    await saveRules(district, [lampRule])
    expect(await trial([lampRule])).toMatchObject({ edition: 1, moved: 0, samples: [] })
    const away = await trial([])
    expect(away.samples).toMatchObject([{ from: '区城管局', to: '荔园社区' }])
  })

  test('disclose nothing that a resident wrote, nor who it was', async () => {
    await raise(district, { text: '我家的秘密是路灯坏了', demands: ['不要告诉邻居'] })
    const said = JSON.stringify(await trial([lampRule]))
    expect(said).not.toMatch(/秘密|邻居|陈桂芳|荔园小区3栋/)
  })

  test('name 20 samples at most, of 500 cases at most', async () => {
    for (let index = 0; index < 22; index += 1) await raise(district)
    const tried = await trial([ruleOf('all')])
    expect([tried.tried, tried.moved, tried.samples.length]).toEqual([22, 22, 20])
  })

  test('before anything was raised: nothing tried, nothing moved', async () => {
    expect(await trial([lampRule])).toMatchObject({ tried: 0, moved: 0, samples: [] })
  })

  test('name the rules that can never decide anything', async () => {
    const { shadowed } = await trial([ruleOf('all'), lampRule])
    expect(shadowed).toEqual([{ ruleId: 'lamps', behind: ['all'] }])
  })
})

describe('the history of the rules', () => {
  const history = () => district.as('auditor-gu', 'case.view-routing-history', {})

  test('says who changed which rule when, the newest first', async () => {
    await saveRules(district, [lampRule, ruleOf('all', { office: { to: 'street' } })])
    district.ports.clock.advance(1)
    await saveRules(district, [ruleOf('all', { office: { to: 'street' } }), { ...lampRule, place: '440112001' }])
    district.ports.clock.advance(1)
    await saveRules(district, [ruleOf('all', { office: { to: 'street' } })])
    const { changes } = await history()
    expect(changes.map(({ edition, who, rules, intact }) => [edition, who, rules, intact])).toEqual([
      [3, '邓雅文', 1, true],
      [2, '邓雅文', 2, true],
      [1, '邓雅文', 2, true],
    ])
    const narrow = '类别是环境保护、地点在黄埔街道、文字里有“路灯”的诉求,送区城管局'
    expect(changes.map(({ what }) => what)).toEqual([
      [`去掉了:${narrow}`],
      [`改了:类别是环境保护、文字里有“路灯”的诉求,送区城管局 → ${narrow}`, '改了先后次序'],
      ['加了:类别是环境保护、文字里有“路灯”的诉求,送区城管局', '加了:所有诉求,送当地街镇'],
    ])
  })

  test('shows an edition that somebody altered behind its back', async () => {
    await saveRules(district, [lampRule])
    await district.store.transact(async (tx) => {
      const kept = (await tx.get(routingVersions, '1'))!
      await tx.put(routingVersions, { ...kept, rules: [] })
    })
    expect((await history()).changes[0]?.intact).toBe(false)
  })

  test('is empty before anybody saved', async () => {
    expect(await history()).toEqual({ changes: [] })
  })
})

describe('who sees the rules', () => {
  test("a street's admin and a dispatcher see them and do not change them", async () => {
    await saveRules(district, [lampRule])
    const seen = await district.as('admin-huangpu', 'case.view-routing', {})
    expect(seen).toMatchObject({
      edition: 1,
      rules: [lampRule],
      mayEdit: false,
      names: [{ id: 'D06', name: '区城管局' }],
    })
    expect(seen.departments).toHaveLength(20)
    expect((await district.as('dispatcher-huangpu', 'case.view-routing', {})).mayEdit).toBe(false)
    expect((await district.as('admin-district', 'case.view-routing', {})).mayEdit).toBe(true)
  })
})
