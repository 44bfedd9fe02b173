import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let first: string
let second: string
beforeEach(async () => {
  district = await openDistrict()
  first = await raise(district)
  second = await raise(district, { text: '楼道口的路灯不亮了', demands: ['请修好'] }, 'resident-he')
  await district.as('worker-li', 'case.merge-case', { caseId: second, intoId: first, reason: '同一盏灯' })
})
const view = (persona: string, caseId: string) => district.as(persona, 'case.view-case', { caseId })

describe('two reports of one thing', () => {
  test('are answered together, and each resident decides on their own', async () => {
    expect(await view('resident-he', second)).toMatchObject({ state: 'merged', mergedInto: first })
    await district.as('worker-li', 'case.take-on-case', { caseId: first })
    await district.as('worker-li', 'case.answer-case', { caseId: first, points: bothPoints })
    await district.tick()
    const told = await view('resident-he', second)
    expect(told).toMatchObject({ state: 'answered', actions: ['confirm', 'refuse'] })
    expect(told.demands[0]?.answer?.text).toContain('路灯已经修好')
    await district.as('resident-chen', 'case.confirm-answer', { caseId: first, rating: 'satisfied' })
    await district.as('resident-he', 'case.refuse-answer', { caseId: second, reason: '我这盏还是不亮' })
    expect((await view('resident-chen', first)).state).toBe('confirmed')
    expect(await view('resident-he', second)).toMatchObject({ state: 'reopened', level: 'street' })
  })

  test('a resident who says mine is different gets their own case back, with the clock it always had', async () => {
    const due = (await view('resident-he', second)).deadline.dueAt
    await district.as('resident-he', 'case.unmerge-case', { caseId: second, reason: '我说的是楼道口那盏' })
    expect(await view('resident-he', second)).toMatchObject({ state: 'raised', deadline: { dueAt: due } })
    await district.as('worker-li', 'case.take-on-case', { caseId: first })
    await district.as('worker-li', 'case.answer-case', { caseId: first, points: bothPoints })
    await district.tick()
    expect((await view('resident-he', second)).state).toBe('raised')
  })

  test('when the other one is withdrawn, the merged one goes its own way again', async () => {
    await district.as('resident-chen', 'case.withdraw-case', { caseId: first })
    await Promise.all([district.tick(), district.tick()])
    const seen = await view('resident-he', second)
    expect(seen.state).toBe('raised')
    expect(seen.steps.filter(({ kind }) => kind === 'case.unmerged')).toHaveLength(1)
  })

  test('nothing is merged into itself, into a finished one, or out of another street', async () => {
    const third = await raise(district)
    const merge = (intoId: string) =>
      district.tryAs('worker-li', 'case.merge-case', { caseId: third, intoId, reason: '同一件' })
    expect(await merge(third)).toMatchObject({
      error: { code: 'cannot_merge', message: expect.stringContaining('它自己') },
    })
    expect(codeOf(await merge('26030200000000'))).toBe('cannot_merge')
    expect(codeOf(await merge(second))).toBe('cannot_merge')
    const elsewhere = await raise(
      district,
      { place: { communityCode: '440112002004', address: '红山街' } },
      'resident-liang',
    )
    expect(codeOf(await merge(elsewhere))).toBe('cannot_merge')
  })

  test('the other resident is not told whose case it is', async () => {
    const seen = JSON.stringify(await view('resident-he', second))
    expect(seen).not.toContain('楼下路灯坏了三天')
    expect(seen).not.toContain('陈桂芳')
  })
})
