import { DESK, openTown, type Town } from './open-town'

/** A dispatcher's hands stay on the keys: from the list to the answer and back. */
describe('the desk by keyboard', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    await raise('人行道有个坑,老人容易摔倒', false)
    await raise('三楼水管爆了,水流到楼梯上', true)
  })
  afterAll(() => town?.close())

  const raise = async (text: string, urgent: boolean) => {
    const place = { communityCode: '440112001010', address: '荔园小区3栋' }
    await town.call('resident-chen', 'case.submit-case', { category: 'environment', text, place, urgent, photos: [] })
  }

  test('choose, take on, answer: without a mouse', async () => {
    const li = await town.arrive('worker-li', DESK)
    const press = (key: string) => li.page.keyboard.press(key)
    await li.goto('/packages/desk/inbox/index')
    await li.see('人行道有个坑')
    await press('j')
    await li.see('我来受理')
    expect(await li.words('#desk-case')).toContain('三楼水管爆了')
    await press('d')
    await press('Enter')
    await li.see('荔园社区 · 李敏')
    await li.see('答复这一条')
    await press('e')
    await li.page.keyboard.type('jk 已经关了总阀,今天下午换管')
    expect(await li.at('#answer-d1').locator('textarea').inputValue()).toBe('jk 已经关了总阀,今天下午换管')
    // The one that was taken on has left the list; j goes on with what came up.
    await press('Escape')
    await press('j')
    await li.see('人行道有个坑')
    await expectCase(li, '人行道有个坑')
    await li.shot('desk-05-three-panes')
  })

  test('the chosen case is in the address: a reload shows it again', async () => {
    const huang = await town.arrive('worker-huang', DESK)
    await huang.goto('/packages/desk/inbox/index')
    await huang.see('人行道有个坑')
    await huang.page.keyboard.press('j')
    await expectCase(huang, '人行道有个坑')
    await huang.page.reload()
    await huang.see('人行道有个坑')
    await expectCase(huang, '人行道有个坑')
    expect(huang.page.url()).toMatch(/caseId=\d{14}/)
  })

  test('marked ones go to a colleague', async () => {
    const huang = await town.arrive('worker-huang', DESK)
    await huang.goto('/packages/desk/inbox/index')
    await huang.see('人行道有个坑')
    for (const key of ['j', 'x', 'a']) await huang.page.keyboard.press(key)
    await huang.tap('李敏')
    await huang.tap('#assign-submit')
    await huang.see(/1件分派给了李敏|没有分派/)
    await huang.shot('desk-06-assigned')
    expect(town.faults()).toEqual([])
  })

  const expectCase = async (person: Awaited<ReturnType<Town['arrive']>>, words: string) => {
    await person.at('#case-state').waitFor()
    await person.page.waitForFunction(
      (part) => document.querySelector('#desk-case')?.textContent?.includes(part),
      words,
    )
  }
})
