import { type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

describe('the inbox of an office', () => {
  test('shows what it holds, the soonest deadline first, each with its reason', async () => {
    const slow = await raise(district)
    const urgent = await raise(district, { urgent: true })
    await raise(district, { place: { communityCode: '440112001003', address: '别的社区' } })
    const inbox = await district.as('worker-li', 'case.list-inbox', {})
    expect(inbox.offices).toEqual([{ id: '440112001010', name: '荔园社区' }])
    expect(inbox.cases.map(({ id, urgency }) => [id, urgency])).toEqual([
      [urgent, '明天到期、紧急'],
      [slow, ''],
    ])
  })

  test('says what is late, and how often the resident was not satisfied', async () => {
    const caseId = await raise(district, { urgent: true })
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', {
      caseId,
      points: [
        { demandId: 'd1', text: '修了' },
        { demandId: 'd2', text: '今天' },
      ],
    })
    await district.as('resident-chen', 'case.refuse-answer', { caseId, reason: '没有修好' })
    district.ports.clock.advance(72)
    const { cases } = await district.as('dispatcher-huangpu', 'case.list-inbox', {})
    expect(cases[0]?.urgency).toBe('已超期2天、紧急、居民不满意第1次')
  })

  test('pages neither skip nor repeat, over two states that are shown together', async () => {
    const raised: string[] = []
    for (let index = 0; index < 65; index += 1) {
      raised.push(await raise(district, { urgent: index % 3 === 0 }))
      if (index % 2 === 0) {
        await district.as('worker-li', 'case.take-on-case', { caseId: raised[index]! })
        if (index % 4 === 0)
          await district.as('worker-li', 'case.ask-more', { caseId: raised[index]!, question: '请问在哪里?' })
      }
      district.ports.clock.advance(1)
    }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await district.as('worker-li', 'case.list-inbox', { view: 'working', ...(after ? { after } : {}) })
      seen.push(...page.cases.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(33)
    expect(new Set(seen)).toEqual(new Set(raised.filter((_, index) => index % 2 === 0)))
  })

  test("a resident's own list pages back to the first, newest on top", async () => {
    const raised: string[] = []
    for (let index = 0; index < 25; index += 1) {
      raised.unshift(await raise(district))
      district.ports.clock.advance(1)
    }
    const first = await district.as('resident-chen', 'case.list-my-cases', {})
    const second = await district.as('resident-chen', 'case.list-my-cases', { after: first.next })
    expect([...first.cases, ...second.cases].map(({ id }) => id)).toEqual(raised)
    expect(second.next).toBeUndefined()
  })
})
