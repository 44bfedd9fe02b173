import { exported } from './testing/export-sheets'
import { bothPoints, type District, openDistrict, raise } from './testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const answer = async (caseId: string, who = 'worker-li') => {
  await district.as(who, 'case.take-on-case', { caseId })
  await district.as(who, 'case.answer-case', { caseId, points: bothPoints })
}
const confirm = (caseId: string, rating: 'satisfied' | 'basically') =>
  district.as('resident-chen', 'case.confirm-answer', { caseId, rating })

test('every rate is what a person counts from the rows, with reopened, silent, overdue and withdrawn cases', async () => {
  const [glad, reopened, silent, overdue, withdrawn] = await Promise.all(
    Array.from({ length: 5 }, () => raise(district)),
  )
  await answer(glad!)
  await confirm(glad!, 'satisfied')
  await answer(reopened!)
  await district.as('resident-chen', 'case.refuse-answer', { caseId: reopened!, reason: '灯还是不亮' })
  await answer(reopened!, 'dispatcher-huangpu')
  await confirm(reopened!, 'basically')
  await answer(silent!)
  await district.as('resident-chen', 'case.withdraw-case', { caseId: withdrawn! })
  district.ports.clock.advance(24 * 14)
  await district.tick()

  const { rates, lines } = await exported(district, 'dispatcher-huangpu')
  expect(rates.map((row) => row.slice(0, 4))).toEqual([
    // 5 raised, 1 withdrawn; 2 confirmed, 1 silent.
    ['办结率', 3 / 4, 3, 4],
    // Answered in time: one each, and twice for the reopened; the one that nobody touched is late.
    ['按时率', 4 / 5, 4, 5],
    // Said: satisfied, not satisfied, basically.
    ['满意率', 2 / 3, 2, 3],
    ['未确认', null, 1, null],
    ['到别处办', null, 0, null],
    ['重办', null, 1, null],
  ])
  const line = (id?: string) => lines.find(({ 编号 }) => 编号 === id)
  expect(line(glad)).toMatchObject({ 评价: '满意', 重办次数: 0, 是否超期: '否', 办结时间: expect.any(Date) })
  expect(line(reopened)).toMatchObject({ 评价: '基本满意', 重办次数: 1 })
  expect(line(silent)).toMatchObject({ 评价: null, 现在状态: '未确认' })
  expect(line(overdue)).toMatchObject({ 是否超期: '是', 办结时间: null })
  expect(line(withdrawn)).toMatchObject({ 评价: null, 现在状态: '已撤回' })
})

test('agree with the tally of the office, also where cases were none of its business', async () => {
  const [one, elsewhere, later] = [
    await raise(district),
    await raise(district),
    await raise(district),
    await raise(district),
  ]
  await answer(one!)
  await confirm(one!, 'satisfied')
  for (const caseId of [elsewhere!, later!]) {
    await district.as('worker-li', 'case.take-on-case', { caseId })
    const advice = { caseId, reason: '这是法院受理的事', whereTo: '请到区法院立案大厅' }
    await district.as('worker-li', 'case.refer-case', advice)
  }
  await confirm(elsewhere!, 'satisfied')
  district.ports.clock.advance(24 * 14)
  await district.tick()
  await confirm(later!, 'satisfied')
  await district.tick()
  const { rates } = await exported(district, 'worker-li')
  const tally = await district.as('worker-li', 'insight.view-office-tally', { office: '440112001010' })
  // One confirmed of the two that were the office's business; the other is overdue.
  const counted = [
    [1, 2],
    [1, 2],
    [1, 1],
    [0, null],
    [2, null],
    [0, null],
  ]
  expect(rates.map((row) => row.slice(2, 4))).toEqual(counted)
  expect([tally.completed, tally.onTime, tally.satisfied].map(({ count, of }) => [count, of])).toEqual(
    rates.slice(0, 3).map((row) => row.slice(2, 4)),
  )
  expect([tally.open, tally.unconfirmed]).toEqual([1, 0])
})

test('a rate of nothing is empty, rather than made up', async () => {
  const { rates } = await exported(district, 'worker-li')
  expect(rates.slice(0, 3).map((row) => row.slice(1, 4))).toEqual(Array(3).fill([null, 0, 0]))
})
