import { draftList, HUANGPU, idOf, repairLift, startedItem } from '../../local/testing/build-list'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

const item = (itemId: string, persona = 'worker-li') => district.as(persona, 'project.view-item', { itemId })
const weeksOf = async (itemId: string) => (await item(itemId)).weeks.map(({ state }) => state)
const told = async (persona: string) =>
  (await district.as(persona, 'notify.list-messages', {})).messages.map(({ text }) => text)
const at = async (moment: string) => {
  district.ports.clock.set(`${moment}:00+08:00`)
  await district.tick()
}
const report = (itemId: string, week: string, words = '查过了') =>
  district.as('worker-li', 'project.report-week', { itemId, week, words, photos: [] })

describe('a rectification list starts', () => {
  test('when every item has its one person and every week its step; till then it says what lacks', async () => {
    const bare = { ...repairLift, responsibleId: undefined, weeks: repairLift.weeks!.slice(0, 1) }
    const { responsibleId: _, ...open } = bare
    const listId = await draftList(district, { items: [open] })
    const { lacks, state } = await district.as('dispatcher-huangpu', 'project.view-list', { listId })
    expect(state).toBe('draft')
    expect(lacks).toEqual(['第1项还没有选责任人', '第1项还没有写3月9日至3月15日、3月16日至3月22日做什么'])
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'project.start-list', { listId }))).toBe('list_lacks')
  })

  test('with somebody of its own office or below, and nobody else', async () => {
    const listId = await draftList(district, { items: [{ ...repairLift, responsibleId: idOf('officer-tan') }] })
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'project.start-list', { listId }))).toBe(
      'responsible_unfit',
    )
  })

  test('and then tells who answers for it, and stands in the lists of every office above', async () => {
    const itemId = await startedItem(district)
    await district.tick()
    expect(await told('worker-li')).toEqual([
      '您是整改事项《荔园小区电梯常停》的责任人,请在2026-03-20前改好,每周写一次进展',
    ])
    expect((await district.as('worker-li', 'project.list-items', {})).items.map((one) => one.itemId)).toEqual([itemId])
    for (const persona of ['dispatcher-huangpu', 'leader-ma', 'auditor-gu']) {
      const { lists } = await district.as(persona, 'project.list-lists', {})
      expect(lists).toMatchObject([{ title: '电梯整改', items: 1, verified: 0, behind: 0 }])
    }
    expect((await district.as('dispatcher-hongshan', 'project.list-lists', {})).lists).toEqual([])
  })

  test('a draft is its office’s alone; a running list is not written over', async () => {
    const listId = await draftList(district)
    expect(codeOf(await district.tryAs('leader-ma', 'project.view-list', { listId }))).toBe('not_found')
    await district.as('dispatcher-huangpu', 'project.start-list', { listId })
    const again = { listId, office: HUANGPU, title: '改个名', items: [] }
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'project.save-list', again))).toBe('list_moved_on')
  })

  test('a week without a working day is asked of nobody: 春节', async () => {
    district.ports.clock.set('2026-02-09T09:00:00+08:00')
    const { weeks } = await district.as('worker-li', 'project.list-weeks', { dueOn: '2026-02-27' })
    expect(weeks).toEqual([
      { week: '2026-02-09', words: '2月9日至2月15日' },
      { week: '2026-02-16', words: '2月16日至2月22日', rest: '春节' },
      { week: '2026-02-23', words: '2月23日至3月1日' },
    ])
    const step = (week: string) => ({ week, words: '做一步' })
    const itemId = await startedItem(district, {
      ...{ dueOn: '2026-02-27', weeks: [step('2026-02-09'), step('2026-02-23')] },
    })
    await report(itemId, '2026-02-09')
    await at('2026-02-24T09:00')
    expect(await weeksOf(itemId)).toEqual(['done', 'rest', 'planned'])
    expect((await item(itemId)).inARow).toBe(0)
  })
})

describe('week by week', () => {
  test('a missed week shows, and each further one in a row rises one level', async () => {
    const itemId = await startedItem(district, { dueOn: '2026-04-10', weeks: fiveWeeksMore() })
    await report(itemId, '2026-03-02')
    await at('2026-03-16T00:30')
    expect(await weeksOf(itemId)).toEqual(['done', 'missed', 'planned', 'planned', 'planned', 'planned'])
    const risen = async (persona: string) => (await district.as(persona, 'project.list-items', { show: 'risen' })).items
    expect(await risen('dispatcher-huangpu')).toMatchObject([{ inARow: 1, responsibleName: '李敏' }])
    expect(await risen('leader-ma')).toEqual([])
    await at('2026-03-23T00:30')
    expect(await risen('leader-ma')).toMatchObject([{ inARow: 2, missed: 2 }])
    expect(await told('leader-ma')).toEqual([
      '整改事项《荔园小区电梯常停》3月16日至3月22日这一周没有写进展,责任人李敏,已经连着漏了2周',
    ])
    expect((await item(itemId, 'leader-ma')).raisedTo).toEqual(['黄埔街道', '黄埔区'])
  })

  test('a word for the present week ends the row; what was missed stays to be seen', async () => {
    const itemId = await startedItem(district)
    await at('2026-03-09T00:30')
    await report(itemId, '2026-03-09')
    expect(await item(itemId)).toMatchObject({ inARow: 0, missed: 1, raisedTo: [] })
    await report(itemId, '2026-03-02', '上周其实查过,补写')
    expect(await item(itemId)).toMatchObject({ inARow: 0, missed: 0 })
    expect(await weeksOf(itemId)).toEqual(['made_up', 'done', 'planned'])
    expect((await district.as('dispatcher-huangpu', 'project.list-items', { show: 'risen' })).items).toEqual([])
  })

  test('what was written in time and waited on the phone counts for its week, with both times', async () => {
    const itemId = await startedItem(district)
    await at('2026-03-09T08:00')
    expect(await weeksOf(itemId)).toEqual(['missed', 'planned', 'planned'])
    const input = { itemId, week: '2026-03-02', words: '在机房查的', photos: [] }
    const call = { operation: 'project.report-week', input, requestId: '01KJQD3K4M5N6P7Q8R9S0T1V2W' }
    const queuedAt = '2026-03-08T12:00:00.000Z'
    expect((await district.serve({ openid: 'demo-worker-li', ...call, queuedAt })).ok).toBe(true)
    expect(await weeksOf(itemId)).toEqual(['done', 'planned', 'planned'])
    expect((await item(itemId)).entries).toMatchObject([{ at: queuedAt, arrivedAt: '2026-03-09T00:00:00.000Z' }])
  })

  test('a week to come, or one that is none of the item’s, is refused', async () => {
    const itemId = await startedItem(district)
    const say = (week: string) =>
      district.tryAs('worker-li', 'project.report-week', { itemId, week, words: '先写好', photos: [] })
    expect(codeOf(await say('2026-03-09'))).toBe('week_to_come')
    expect(codeOf(await say('2026-03-03'))).toBe('invalid_input')
  })

  test('past its last day it is overdue, once, and has risen one level more', async () => {
    const itemId = await startedItem(district)
    for (const week of ['2026-03-02', '2026-03-09', '2026-03-16']) {
      await at(`${week}T10:00`)
      await report(itemId, week)
    }
    await at('2026-03-21T00:30')
    await at('2026-03-22T10:00')
    expect(await item(itemId)).toMatchObject({ overdue: true, inARow: 0, raisedTo: ['黄埔街道'] })
    expect((await told('worker-li')).filter((text) => text.includes('过了期限'))).toHaveLength(1)
  })
})

describe('an item ends', () => {
  test('when somebody else has seen that it is put right; its list ends with its last item', async () => {
    const itemId = await startedItem(district, { responsibleId: idOf('dispatcher-huangpu') })
    await district.as('dispatcher-huangpu', 'project.hand-in-item', { itemId, words: '三部电梯都换了', photos: [] })
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'project.verify-item', { itemId }))).toBe(
      'second_person_verifies',
    )
    const reason = '2号梯昨天又停了'
    await district.as('dispatcher-zhong', 'project.send-back-item', { itemId, reason })
    await district.as('dispatcher-huangpu', 'project.hand-in-item', { itemId, words: '2号梯也修好了', photos: [] })
    await district.as('dispatcher-zhong', 'project.verify-item', { itemId })
    const listId = itemId.slice(0, -2)
    expect(await district.as('dispatcher-zhong', 'project.view-list', { listId })).toMatchObject({
      ...{ state: 'done', verified: 1 },
    })
    const { entries } = await item(itemId, 'dispatcher-zhong')
    expect(entries.map(({ what }) => what)).toEqual(['申请销号', '退回', '申请销号', '核实销号'])
  })

  test('while it waits to be looked at, its weeks are nobody’s fault', async () => {
    const itemId = await startedItem(district)
    await district.as('worker-li', 'project.hand-in-item', { itemId, words: '修好了', photos: [] })
    await at('2026-03-17T09:00')
    expect((await item(itemId)).inARow).toBe(0)
    await district.as('dispatcher-zhong', 'project.send-back-item', { itemId, reason: '还有一部没修' })
    expect(await weeksOf(itemId)).toEqual(['rest', 'rest', 'planned'])
  })

  test('or with its list, each with the reason', async () => {
    const itemId = await startedItem(district)
    await district.as('dispatcher-zhong', 'project.cancel-list', {
      listId: itemId.slice(0, -2),
      reason: '小区整体改造',
    })
    expect(await item(itemId)).toMatchObject({ state: 'cancelled', entries: [{ text: '小区整体改造' }] })
    expect((await district.as('worker-li', 'project.list-items', {})).items).toEqual([])
  })
})

describe('more time', () => {
  const more = [
    { week: '2026-03-23', words: '等新件到' },
    { week: '2026-03-30', words: '装上试运行' },
  ]
  test('is asked for with what is done in each week that it adds, and granted by the level above', async () => {
    const itemId = await startedItem(district)
    const ask = (weeks: typeof more) =>
      district.tryAs('worker-li', 'project.ask-extension', { itemId, dueOn: '2026-04-03', reason: '件没有到', weeks })
    expect(codeOf(await ask(more.slice(0, 1)))).toBe('weeks_lack')
    expect(codeOf(await ask(more))).toBe('ok')
    expect((await item(itemId)).actions).not.toContain('decide_extension')
    const check = await district.as('dispatcher-zhong', 'project.list-items', { show: 'check' })
    expect(check.items).toMatchObject([{ itemId, extensionAsked: true }])
    await district.as('dispatcher-zhong', 'project.decide-extension', { itemId, grant: true })
    expect(await item(itemId)).toMatchObject({ dueOn: '2026-04-03', overdue: false })
    expect(await weeksOf(itemId)).toEqual(['planned', 'planned', 'planned', 'planned', 'planned'])
  })

  test('for the street’s own item is the district’s to give, and never the asker’s', async () => {
    const itemId = await startedItem(district, { responsibleId: idOf('dispatcher-huangpu') })
    const input = { itemId, dueOn: '2026-04-03', reason: '件没有到', weeks: more }
    await district.as('dispatcher-huangpu', 'project.ask-extension', input)
    const decide = (persona: string) => district.tryAs(persona, 'project.decide-extension', { itemId, grant: false })
    expect(codeOf(await decide('dispatcher-zhong'))).toBe('forbidden')
    expect(codeOf(await decide('dispatcher-district'))).toBe('ok')
    expect(await item(itemId, 'dispatcher-huangpu')).toMatchObject({ dueOn: '2026-03-20' })
  })
})

test('somebody else takes an item over, with the reason; its weeks stay as they are', async () => {
  const itemId = await startedItem(district)
  await report(itemId, '2026-03-02')
  const { people } = await district.as('dispatcher-huangpu', 'project.list-choices', { office: '440112001010' })
  const huang = people.find(({ name }) => name === '黄国栋')!
  await district.as('dispatcher-huangpu', 'project.hand-over-item', { itemId, to: huang.id, reason: '李敏休假' })
  expect(await item(itemId, 'worker-huang')).toMatchObject({ responsibleName: '黄国栋' })
  expect(await weeksOf(itemId)).toEqual(['done', 'planned', 'planned'])
  const input = { itemId, week: '2026-03-02', words: '还是我来', photos: [] }
  expect(codeOf(await district.tryAs('worker-li', 'project.report-week', input))).toBe('forbidden')
})

test('what was written while the check was down is its writer’s alone, and passes by itself', async () => {
  const itemId = await startedItem(district)
  district.ports.contentSafety.verdict = 'held'
  await report(itemId, '2026-03-02', '还在查')
  expect((await item(itemId)).entries).toMatchObject([{ checking: true }])
  expect((await item(itemId, 'dispatcher-zhong')).entries).toEqual([])
  district.ports.contentSafety.verdict = 'passed'
  await district.tick()
  expect((await item(itemId, 'dispatcher-zhong')).entries).toMatchObject([{ text: '还在查', checking: false }])
})

function fiveWeeksMore() {
  const mondays = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06']
  return mondays.map((week) => ({ week, words: '推进一步' }))
}
