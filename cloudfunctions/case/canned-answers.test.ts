import { codeOf, type District, openDistrict } from '../../local/testing/open-district'

const office = '440112001010'
const words = { office, title: '路灯报修', text: '已经通知维修班,三天内修好。' }
let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const listOf = async (persona: string) =>
  (await district.as(persona, 'case.list-canned-answers', {})).offices.flatMap(({ answers }) => answers)

describe('the words that an office answers with again and again', () => {
  test('what one saves, the colleague finds, the last saved first; another office does not', async () => {
    await district.as('worker-li', 'case.save-canned-answer', words)
    await district.as('worker-li', 'case.save-canned-answer', { ...words, title: '噪音', text: '已经上门劝导。' })
    expect((await listOf('worker-huang')).map(({ title }) => title)).toEqual(['噪音', '路灯报修'])
    expect(await listOf('worker-wu')).toEqual([])
    expect(await listOf('dispatcher-huangpu')).toEqual([])
  })

  test('an answer is mended in its place in the list, and only where it still is', async () => {
    const { answerId } = await district.as('worker-li', 'case.save-canned-answer', words)
    await district.as('worker-huang', 'case.save-canned-answer', { ...words, answerId, text: '两天内修好。' })
    expect(await listOf('worker-li')).toEqual([{ id: answerId, title: '路灯报修', text: '两天内修好。' }])
    await district.as('worker-li', 'case.remove-canned-answer', { office, answerId })
    const late = await district.tryAs('worker-huang', 'case.save-canned-answer', { ...words, answerId })
    expect(codeOf(late)).toBe('not_found')
  })

  test('two who remove the same one both find it gone', async () => {
    const { answerId } = await district.as('worker-li', 'case.save-canned-answer', words)
    const remove = (who: string) => district.as(who, 'case.remove-canned-answer', { office, answerId })
    expect(await remove('worker-li')).toEqual({ removed: true })
    expect(await remove('worker-huang')).toEqual({ removed: false })
    expect(await listOf('worker-li')).toEqual([])
  })

  test('a hundred are kept and no more, also when two save the last one at once', async () => {
    const save = (who: string, title: string) => district.tryAs(who, 'case.save-canned-answer', { ...words, title })
    for (let at = 0; at < 99; at += 1) await save('worker-li', `答复${at}`)
    const both = await Promise.all([save('worker-li', '最后一条'), save('worker-huang', '也是最后')])
    expect(both.map(codeOf).sort()).toEqual(['ok', 'too_many_canned_answers'])
    expect(await listOf('worker-li')).toHaveLength(100)
  })

  test('words that the content check refuses, or can not decide on, are not kept', async () => {
    for (const [verdict, code] of [
      ['refused', 'text_refused'],
      ['held', 'unavailable'],
    ] as const) {
      district.ports.contentSafety.verdict = verdict
      expect(codeOf(await district.tryAs('worker-li', 'case.save-canned-answer', words))).toBe(code)
    }
    expect(await listOf('worker-li')).toEqual([])
  })
})
