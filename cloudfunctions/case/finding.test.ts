import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { commonProblems } from '../../records/common-problem'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const HOME = { latitude: 23.105, longitude: 113.445 }
const north = (metres: number) => ({ ...HOME, latitude: HOME.latitude + metres / 111_195 })
const at = (point: typeof HOME, communityCode = '440112001010') => ({
  communityCode,
  address: '荔园小区3栋401门口',
  point,
})
const similar = async (text: string, point?: typeof HOME, communityCode = '440112001010') =>
  (
    await district.as('resident-he', 'case.find-similar', {
      ...{ category: 'environment', text, communityCode },
      ...(point ? { point } : {}),
    })
  ).similar

describe('while raising, what others raised already is offered', () => {
  test('the same broken lamp a hundred metres away is; three hundred metres away only when the words are alike', async () => {
    const caseId = await raise(district, { place: at(HOME) })
    await district.tick()
    expect(await similar('墙上有个洞', north(100))).toMatchObject([{ id: caseId, distance: '约100米', shared: [] }])
    expect(await similar('墙上有个洞', north(300))).toEqual([])
    expect(await similar('楼道的路灯不亮了', north(300))).toMatchObject([{ id: caseId, shared: ['路灯'] }])
  })

  test('a closed one is no longer offered', async () => {
    const caseId = await raise(district, { place: at(HOME) })
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    await district.as('resident-chen', 'case.confirm-answer', { caseId, rating: 'satisfied' })
    await district.tick()
    expect(await similar('路灯坏了', HOME)).toEqual([])
  })

  test("nothing of the other's words, door or person is told", async () => {
    await raise(district, { text: '陈桂芳家楼下路灯坏了,电话13800000001', place: at(HOME) })
    await district.tick()
    const told = JSON.stringify(await similar('路灯坏了', HOME))
    for (const secret of ['陈桂芳', '138', '401', '荔园小区', '楼下']) expect(told).not.toContain(secret)
  })

  test('the words of what the safety check holds find it for nobody', async () => {
    district.ports.contentSafety.verdict = 'held'
    await raise(district, { place: { communityCode: '440112001010', address: '荔园小区' } })
    await district.tick()
    expect(await similar('楼下路灯坏了')).toEqual([])
    expect((await district.as('worker-li', 'case.search-cases', { words: '路灯' })).cases).toEqual([])
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    await district.tick()
    expect(await similar('楼下路灯坏了')).toHaveLength(1)
  })
})

describe('following what somebody else raised', () => {
  test('one sees how it goes and is told of the answer, and never the case itself', async () => {
    const caseId = await raise(district)
    await district.as('resident-he', 'case.follow-case', { caseId })
    await district.as('resident-he', 'case.follow-case', { caseId })
    const { cases } = await district.as('resident-he', 'case.list-followed', {})
    expect(cases).toMatchObject([{ id: caseId, followers: 1, following: true, mine: false }])
    expect(codeOf(await district.tryAs('resident-he', 'case.view-case', { caseId }))).toBe('not_found')
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    await district.tick()
    const told = await district.as('resident-he', 'notify.list-messages', {})
    expect(told.messages.map(({ text }) => text)).toEqual(['您关注的事(荔园社区,3月2日(周一)反映)有答复了。'])
    await district.as('resident-he', 'case.unfollow-case', { caseId })
    expect((await district.as('resident-he', 'case.list-followed', {})).cases).toEqual([])
  })
})

describe('looking for a case within one’s place', () => {
  test('by two characters, by number or its beginning; the newest first', async () => {
    const first = await raise(district)
    district.ports.clock.advance(24)
    const second = await raise(district, { text: '三楼的路灯一直闪' })
    await district.tick()
    const search = async (who: string, words: string, more = {}) =>
      (await district.as(who, 'case.search-cases', { words, ...more })).cases.map(({ id }) => id)
    expect(await search('worker-li', '路灯')).toEqual([second, first])
    expect(await search('dispatcher-huangpu', '路灯一直')).toEqual([second])
    expect(await search('leader-ma', first)).toEqual([first])
    expect(await search('dispatcher-district', first.slice(0, 6))).toEqual([first])
    expect(await search('worker-li', '路灯', { category: 'transport' })).toEqual([])
    for (const who of ['worker-wu', 'dispatcher-hongshan']) {
      expect(await search(who, '路灯')).toEqual([])
      expect(await search(who, first)).toEqual([])
    }
  })
})

describe('what many raise in one place', () => {
  const lamps = ['楼下路灯坏了', '门口的路灯不亮', '路灯又坏了,请修', '路灯坏了很危险']
  const found = () => district.store.find(commonProblems, { limit: 10 })

  test('the third alike within thirty days makes it a common problem, and a fourth joins it', async () => {
    for (const [index, text] of lamps.slice(0, 3).entries()) {
      await raise(district, { text, demands: [] })
      await Promise.all([district.tick(), district.tick()])
      district.ports.clock.advance(24)
      expect((await found()).rows).toHaveLength(index < 2 ? 0 : 1)
    }
    await raise(district, { text: lamps[3]!, demands: [] })
    await district.tick()
    const { problems } = await district.as('worker-li', 'case.list-common', {})
    expect(problems).toMatchObject([{ community: '荔园社区', words: ['路灯'] }])
    expect(problems[0]?.caseIds).toHaveLength(4)
    expect(problems[0]?.sentence).toBe('4件同样的诉求都提到“路灯”,建议上门办')
    expect((await district.as('worker-wu', 'case.list-common', {})).problems).toEqual([])
  })

  test('the third on the thirty-first day does not', async () => {
    for (const [index, text] of lamps.slice(0, 3).entries()) {
      await raise(district, { text, demands: [] })
      if (index === 0) district.ports.clock.advance(24 * 31)
      await district.tick()
    }
    expect((await found()).rows).toEqual([])
  })
})

describe('what was released is read by everybody', () => {
  test('the words of staff and the photos that they chose, and nothing of the person', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    const photo = district.ports.files.put('photo-0001', {})
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints, photos: [photo] })
    expect((await district.as('resident-liang', 'case.list-public-cases', {})).cases).toEqual([])
    const open = { caseId, summary: '荔园路灯不亮', answer: '已经修好,每月巡查', photos: [photo] }
    await district.as('dispatcher-huangpu', 'case.publish-case', open)
    const { cases } = await district.as('resident-liang', 'case.list-public-cases', {})
    expect(cases).toMatchObject([
      { id: caseId, summary: '荔园路灯不亮', community: '荔园社区', photos: [{ id: photo }] },
    ])
    expect(JSON.stringify(cases)).not.toContain('楼下路灯坏了三天')
  })
})
