import { GUIDE } from '../../local/testing/allowed/guide'
import { codeOf, type District, openDistrict } from '../../local/testing/open-district'
import { events } from '../../records/event'
import { guides } from '../../records/guide'

const guide = GUIDE
let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const save = (change: object = {}, guideId?: string) =>
  district.as('admin-district', 'directory.save-guide', {
    guide: { ...guide, ...change },
    ...(guideId ? { guideId } : {}),
  })
const titles = async (words: string, more: object = {}) =>
  (await district.as('resident-chen', 'directory.search-guides', { words, ...more })).guides.map(({ title }) => title)

describe('the service guide', () => {
  test('what the admin writes, everybody reads', async () => {
    const { guideId } = await save()
    expect(await district.as('somebody-new', 'directory.view-guide', { guideId })).toEqual({
      ...guide,
      guideId,
      sample: false,
    })
  })

  test('is found by words of the title, the text and what to bring, the nearest first', async () => {
    await save()
    await save({ title: '社保卡挂失', about: '卡丢了先挂失。', bring: ['身份证', '户口簿'] })
    await save({ title: '养犬登记', about: '家里养狗的人来登记。', bring: ['狗的免疫证'] })
    expect(await titles('社保卡挂失')).toEqual(['社保卡挂失'])
    expect(await titles('户口簿')).toEqual(['社保卡挂失'])
    expect(await titles('免疫证')).toEqual(['养犬登记'])
    expect(await titles('身份证')).toHaveLength(2)
    expect(await titles('我的卡丢了要挂失')).toEqual(['社保卡挂失'])
    expect(await titles('火星')).toEqual([])
    expect(await titles('卡')).toEqual([])
  })

  test('is leafed through by title, by kind and by what is decided at once, to the end', async () => {
    for (let at = 10; at < 35; at += 1) await save({ title: `事项${at}`, instant: at % 2 === 0 })
    await save({ title: '入学报名', category: 'education' })
    const first = await district.as('resident-chen', 'directory.search-guides', { words: '' })
    expect(first.guides).toHaveLength(20)
    const rest = await district.as('resident-chen', 'directory.search-guides', { words: '', after: first.next! })
    expect([rest.guides.length, rest.next]).toEqual([6, undefined])
    expect(await titles('', { category: 'education' })).toEqual(['入学报名'])
    expect(await titles('', { instant: false })).toHaveLength(12)
    expect(await titles('', { category: 'social_security', instant: true })).toHaveLength(13)
    expect(await titles('事项', { instant: false })).toHaveLength(12)
  })

  test('two matters never have one title, however it is written', async () => {
    const { guideId } = await save({ title: '领取 社会保障卡(成人)' })
    const twice = { ...guide, title: '领取社会保障卡(成人)' }
    const reply = await district.tryAs('admin-district', 'directory.save-guide', { guide: twice })
    expect(codeOf(reply)).toBe('guide_twice')
    const other = await save({ title: '社保卡挂失' })
    const renamed = await district.tryAs('admin-district', 'directory.save-guide', {
      guideId: other.guideId,
      guide: twice,
    })
    expect(codeOf(renamed)).toBe('guide_twice')
    expect(await save({ ...twice, about: '改了说明。' }, guideId)).toEqual({ guideId })
  })

  test('a new title is a new matter in the place of the old one', async () => {
    const { guideId } = await save()
    const renamed = await save({ title: '申领社会保障卡' }, guideId)
    expect(codeOf(await district.tryAs('resident-chen', 'directory.view-guide', { guideId }))).toBe('not_found')
    expect(await district.as('resident-chen', 'directory.view-guide', renamed)).toMatchObject({
      title: '申领社会保障卡',
    })
    expect(await district.store.count(guides, {})).toBe(1)
  })

  test('what is taken out is gone, and what was never there is not found', async () => {
    const { guideId } = await save()
    await district.as('admin-district', 'directory.remove-guide', { guideId })
    for (const operation of ['directory.view-guide', 'directory.remove-guide'] as const) {
      expect(codeOf(await district.tryAs('admin-district', operation, { guideId }))).toBe('not_found')
    }
    expect(codeOf(await district.tryAs('admin-district', 'directory.save-guide', { guide, guideId }))).toBe('not_found')
  })

  test("a street's admin keeps nothing of it, and unchecked words are not kept", async () => {
    expect(codeOf(await district.tryAs('admin-huangpu', 'directory.save-guide', { guide }))).toBe('forbidden')
    for (const [verdict, code] of [
      ['refused', 'text_refused'],
      ['held', 'unavailable'],
    ] as const) {
      district.ports.contentSafety.verdict = verdict
      expect(codeOf(await district.tryAs('admin-district', 'directory.save-guide', { guide }))).toBe(code)
    }
    expect(await district.store.count(guides, {})).toBe(0)
  })
})

describe('the groups that somebody puts themselves into', () => {
  test('are theirs to choose and to take back; the log counts them and does not name them', async () => {
    const { as, store } = district
    expect(await as('resident-chen', 'directory.save-tags', { tags: ['veteran', 'elderly', 'elderly'] })).toEqual({
      tags: ['elderly', 'veteran'],
    })
    const me = await as('resident-chen', 'directory.view-me', {})
    expect(me.tags).toEqual(['elderly', 'veteran'])
    const log = await store.find(events, { where: { subject: `person:${me.personId}` }, limit: 10 })
    expect(log.rows.map(({ kind, data }) => [kind, data])).toEqual([['person.tags_saved', { tags: 2 }]])
    await as('resident-chen', 'directory.save-tags', { tags: [] })
    expect((await as('resident-chen', 'directory.view-me', {})).tags).toBeUndefined()
  })

  test('someone new is made known with them, to be counted', async () => {
    await district.as('somebody-new', 'directory.save-tags', { tags: ['tenant'] })
    expect((await district.as('somebody-new', 'directory.view-me', {})).tags).toEqual(['tenant'])
    const unknown = await district.tryAs('somebody-new', 'directory.save-tags', { tags: ['rich'] as never })
    expect(codeOf(unknown)).toBe('invalid_input')
  })
})
